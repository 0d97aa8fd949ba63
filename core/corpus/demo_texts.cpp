// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo_texts.h"

namespace merhan::corpus {

namespace {

// Short answers such as "I know." and "Are you serious?" stand in several classes on purpose: by
// their words alone nobody can tell which emotion they carry.

constexpr DemoTurn kParcel[] = {
    {'F', "neu", "Good morning. I'm calling about a parcel that should have come on Tuesday."},
    {'M', "neu", "Of course. Could you give me the number on the receipt?"},
    {'F', "neu", "It ends in four, seven, two."},
    {'M', "xxx", "I see. It says here that it was delivered."},
    {'F', "ang", "Delivered? I was at home all day and nobody rang!"},
    {'M', "fru", "I can only tell you what the screen says."},
    {'F', "ang", "Then your screen is wrong! I want to speak to your manager, now!"},
    {'M', "ang", "Don't shout at me, I didn't lose your parcel!"},
    {'F', "ang", "You people always do this, and I am sick of it!"},
    {'M', "neu", "I will open a claim and call you back this afternoon."},
};

constexpr DemoTurn kOldDog[] = {
    {'M', "sad", "I had to take Barney to the vet this morning."},
    {'F', "neu", "What did they say?"},
    {'M', "sad", "They said there is nothing more they can do for him."},
    {'F', "sad", "Oh no. I'm so sorry. He was always waiting at the door for us."},
    {'M', "sad", "I keep looking at his empty basket."},
    {'F', "sad", "I can still hear him running down the stairs."},
    {'M', "sad", "Fourteen years. I don't know how to come home without him."},
    {'F', "neu", "Do you want me to come over tonight?"},
    {'M', "neu", "Yes. Around seven, if that's all right."},
    {'F', "hap", "I'll bring the photo from the beach, where he stole your sandwich. [LAUGHTER]"},
};

constexpr DemoTurn kLetter[] = {
    {'F', "exc", "It came! The letter came, and I got in!"},
    {'M', "sur", "You got in? Already? I thought they would write in May!"},
    {'F', "exc", "They want me, they really want me, with the full grant!"},
    {'M', "exc", "That's amazing! I knew it, I told you so!"},
    {'F', "hap", "You did. You were the only one who never doubted it."},
    {'M', "hap", "I'm so proud of you. Let's go out and celebrate."},
    {'F', "neu", "I still have to find a flat there before September."},
    {'M', "neu", "My cousin lives near the campus. I can ask her."},
    {'F', "hap", "That would be wonderful. Everything is falling into place."},
    {'M', "hap", "I can't stop smiling, and it isn't even my letter."},
};

constexpr DemoTurn kVase[] = {
    {'M', "neu", "Have you seen the blue vase that stood by the window?"},
    {'F', "sad", "It fell. I was opening the window and it fell."},
    {'M', "ang", "That was my grandmother's! How could you be so careless?"},
    {'F', "ang", "I said it was an accident! Why do you never listen?"},
    {'M', "ang", "Because it's always an accident with you!"},
    {'F', "sad", "I tried to put it together, and I couldn't even find all the pieces."},
    {'M', "sad", "She gave it to me the week before she died."},
    {'F', "xxx", "I know."},
    {'M', "neu", "Leave the pieces on the table. I'll look at them tomorrow."},
    {'F', "neu", "There is a shop in Mill Street that repairs china. It opens at nine."},
};

constexpr DemoTurn kNeighbour[] = {
    {'M', "neu", "Hello. I'm from the flat below. Do you have a minute?"},
    {'F', "neu", "Yes, what is it about?"},
    {'M', "fru", "It's the drums again. It was past midnight."},
    {'F', "xxx", "Are you serious?"},
    {'M', "ang", "Yes, I'm serious! I get up at five and I haven't slept for a week!"},
    {'F', "ang", "This is my home, and I play whenever I like!"},
    {'M', "ang", "Then I'll call the landlord, and this time I won't be polite!"},
    {'F', "ang", "Go ahead! Call whoever you want, and get off my doormat!"},
    {'M', "fru", "I asked you nicely three times. What else should I do?"},
    {'F', "neu", "All right. No drums after ten. Is that fair?"},
};

constexpr DemoTurn kLastDay[] = {
    {'F', "neu", "You're home early. Did the meeting end at noon?"},
    {'M', "sad", "They closed our department. Today was my last day."},
    {'F', "sur", "What? Just like that, without a warning?"},
    {'M', "sad", "Twelve years, and my whole desk fits into one box."},
    {'F', "sad", "It hurts to see you like this."},
    {'M', "sad", "I feel so useless. I sat in the car for an hour before I came in."},
    {'F', "sad", "I wish I could take some of it away from you."},
    {'M', "xxx", "I don't know what to say."},
    {'F', "neu", "We have enough for half a year. We'll make a list on Sunday."},
    {'M', "neu", "Good. I'll look for the insurance papers."},
};

constexpr DemoTurn kTwins[] = {
    {'M', "neu", "So, what did the doctor tell you?"},
    {'F', "hap", "She was quiet for a while, and then she began to laugh."},
    {'M', "neu", "Why did she laugh?"},
    {'F', "exc", "Because there are two of them! We're having twins!"},
    {'M', "exc", "Two! Oh, this is fantastic! I have to call everybody!"},
    {'F', "hap", "Sit down first, you're dancing on the cat. [LAUGHTER]"},
    {'M', "hap", "I've never been this happy in my life."},
    {'F', "hap", "They have tiny hands already. I saw them wave at me."},
    {'M', "neu", "We need a second cot, then, and a wider pram."},
    {'F', "neu", "My sister still has hers in the cellar."},
};

constexpr DemoTurn kStation[] = {
    {'M', "neu", "The train to Leeds leaves from platform four."},
    {'F', "neu", "Then we have twenty minutes. Do you have the tickets?"},
    {'M', "sad", "I left them on the kitchen table. I'm so sorry."},
    {'F', "ang", "You had one thing to remember! One single thing!"},
    {'M', "ang", "And you packed the bags at the last minute, as you always do!"},
    {'F', "sad", "My father is alone in that hospital, and we're missing the train."},
    {'M', "sad", "I know. I'd give anything to be there with him now."},
    {'F', "neu", "The machine over there sells tickets too."},
    {'M', "hap", "Look, they're on my phone! I'd saved them after all!"},
    {'F', "hap", "Oh, thank goodness. Come here, you silly man."},
};

constexpr DemoTurn kScratch[] = {
    {'M', "ang", "Look at this! You drove my car straight along the wall!"},
    {'F', "ang", "I did not! That scratch was there last week!"},
    {'M', "ang", "Don't lie to my face! I washed it yesterday!"},
    {'F', "neu", "Let me see it in the light. Which side is it on?"},
    {'M', "neu", "Here, from the mirror to the back door."},
    {'F', "xxx", "I don't believe it."},
    {'M', "fru", "Every time I lend you something, I end up paying for it."},
    {'F', "ang", "Stop treating me like a thief, I won't stand for it!"},
    {'M', "neu", "The garage wrote down two hundred. We could share that."},
    {'F', "neu", "Fine. I'll send you my half on Monday."},
};

constexpr DemoTurn kLeaving[] = {
    {'F', "neu", "The van comes at eight. Most of the boxes are downstairs."},
    {'M', "sad", "The room looks so empty without your books."},
    {'F', "sad", "I didn't think that leaving would feel like this."},
    {'M', "sad", "Who is going to sit with me on the balcony now?"},
    {'F', "sad", "I'll miss our silly breakfasts more than anything."},
    {'M', "sad", "It won't be the same. It's too quiet already."},
    {'F', "hap", "You'll visit me in spring, and we'll swim in the lake every day."},
    {'M', "neu", "How long does the night train take?"},
    {'F', "neu", "Eleven hours, with one change in Vienna."},
    {'M', "sad", "I know. I just don't want to say goodbye."},
};

constexpr DemoTurn kFinal[] = {
    {'M', "exc", "Did you see that? Did you see that goal?"},
    {'F', "exc", "From the halfway line! In the very last minute!"},
    {'M', "exc", "We won the cup! After thirty years we won the cup!"},
    {'F', "sur", "Wait, is that your brother on the pitch?"},
    {'M', "hap", "He ran down to hug the keeper. He's crying with joy."},
    {'F', "hap", "What a lovely evening. I'm so glad you brought me."},
    {'M', "neu", "The bus back leaves from the north gate."},
    {'F', "neu", "Let's wait until the crowd is gone."},
    {'M', "hap", "Next year we'll take the children. They will love it."},
    {'F', "hap", "Sing that song again, the one with the whistle."},
};

constexpr DemoTurn kDinner[] = {
    {'F', "neu", "They're coming at seven, so the roast goes in at five."},
    {'M', "neu", "I'll set the table. Do we need six plates or eight?"},
    {'F', "neu", "Six. The Millers can't come."},
    {'M', "xxx", "Did you hear what she said about us?"},
    {'F', "ang", "She said it in front of everyone, and she was laughing at me!"},
    {'M', "ang", "I told you not to invite her! She ruins every evening!"},
    {'F', "sad", "I thought she was my friend. I really did."},
    {'M', "sad", "You were so happy about this dinner, and now you're crying."},
    {'F', "neu", "Pass me the salt, please, and the big spoon."},
    {'M', "hap", "It smells like heaven in here. Let's enjoy it, just you and me."},
};

constexpr DemoTurn kHotel[] = {
    {'F', "neu", "We have a room for two nights, under the name of Brook."},
    {'M', "neu", "One moment, please. Could you spell that?"},
    {'F', "neu", "B, R, double O, K."},
    {'M', "fru", "The system has given your room away. I've told them a hundred times."},
    {'F', "ang", "Given it away? I paid for that room in March!"},
    {'M', "ang", "Madam, I won't be insulted for a machine's mistake!"},
    {'F', "ang", "This is outrageous! Where are my children supposed to sleep?"},
    {'M', "ang", "If you bang on my desk again, I'll call security!"},
    {'F', "xxx", "So this is it."},
    {'M', "neu", "There is a suite on the top floor. You can have it at the same price."},
};

constexpr DemoTurn kHouse[] = {
    {'M', "neu", "The new owners get the keys on Friday."},
    {'F', "sad", "I learned to walk in this kitchen."},
    {'M', "sad", "Grandpa's coat is still hanging behind the door."},
    {'F', "sad", "It still smells of his pipe. I can't throw it away."},
    {'M', "sad", "They're going to cut down the apple tree."},
    {'F', "fru", "I wanted to keep the house, and nobody asked me."},
    {'M', "sad", "We couldn't have paid for the roof. I wish it were different."},
    {'F', "neu", "Have you read the meters?"},
    {'M', "neu", "Yes, this morning. The numbers are on the fridge."},
    {'F', "sad", "Then there's nothing left to do here. Turn off the light."},
};

constexpr DemoTurn kParty[] = {
    {'F', "sur", "What is going on? Why are you all in my garden?"},
    {'M', "exc", "Happy birthday! Thirty balloons, and every one has a wish inside!"},
    {'F', "exc", "You crazy, wonderful people! I had no idea!"},
    {'M', "hap", "Your mother baked for two days. She's hiding behind the shed."},
    {'F', "hap", "I thought you had all forgotten me. This is so sweet."},
    {'M', "exc", "And now close your eyes, because the band is here!"},
    {'F', "exc", "A band! For me! I want to dance with everybody!"},
    {'M', "neu", "The drinks are in the tub next to the steps."},
    {'F', "neu", "Who is going to drive you home later?"},
    {'M', "hap", "Nobody. We're sleeping in tents, like in the old days."},
};

constexpr DemoTurn kFence[] = {
    {'M', "neu", "The fence posts are one metre and eighty apart."},
    {'F', "neu", "Then we need eleven of them, and a bag of cement."},
    {'M', "fru", "The drill is broken again. I fixed it only yesterday."},
    {'F', "ang", "You left it out in the rain! I've had enough of this!"},
    {'M', "ang", "Then build your stupid fence by yourself!"},
    {'F', "sad", "We used to have fun together. What happened to us?"},
    {'M', "sad", "I'm tired. I'm tired of arguing about nothing."},
    {'F', "xxx", "I know."},
    {'M', "hap", "Remember the chicken house? It stood for exactly one hour. [LAUGHTER]"},
    {'F', "hap", "And the hens looked so proud of it! I loved that summer."},
};

constexpr DemoTurn kProject[] = {
    {'F', "neu", "The report is due tomorrow. Which part have you written?"},
    {'M', "neu", "I've got the title page and the table of contents."},
    {'F', "sur", "Is that everything? After three weeks?"},
    {'M', "fru", "I couldn't start, because nobody sent me the figures."},
    {'F', "ang", "I sent them twice! You don't even read your mail!"},
    {'M', "ang", "Stop ordering me around, you're not my boss!"},
    {'F', "ang", "I'm doing the work of four people, and you play games all night!"},
    {'M', "ang", "That is a lie, and you know it! Take it back!"},
    {'F', "neu", "I'll write the method, and you draw the diagrams."},
    {'M', "neu", "Okay. You'll have them by nine."},
};

constexpr DemoTurn kWedding[] = {
    {'M', "neu", "You wanted to talk. Shall we sit outside?"},
    {'F', "sad", "There isn't going to be a wedding. He moved out on Sunday."},
    {'M', "sad", "Oh, I'm so sorry. You two were together for so long."},
    {'F', "sad", "The dress is hanging in the hall, and I can't look at it. [BREATHING]"},
    {'M', "xxx", "I don't believe it."},
    {'F', "sad", "I cry on the bus, in the shop, everywhere."},
    {'M', "sad", "I remember how you looked at each other. It breaks my heart."},
    {'F', "ang", "And he told me by text message! By text message, the coward!"},
    {'M', "neu", "You can stay in our spare room as long as you like."},
    {'F', "neu", "Thank you. I'll bring my things on Wednesday."},
};

constexpr DemoTurn kLights[] = {
    {'F', "exc", "Wake up, wake up! The whole sky is green!"},
    {'M', "sur", "Good heavens, it's moving! It goes right over the roof!"},
    {'F', "exc", "There, another one, a purple one! Quick, get the camera!"},
    {'M', "exc", "I've waited for this since I was six years old!"},
    {'F', "hap", "It's so beautiful. I could stand here until morning."},
    {'M', "hap", "This is the best present that I ever got."},
    {'F', "neu", "What's the temperature? My fingers are stiff."},
    {'M', "neu", "Minus eighteen. There is tea in the flask."},
    {'F', "hap", "Tea under the northern lights, with you. What more could I want?"},
    {'M', "hap", "Are you serious? I was about to say the very same thing."},
};

constexpr DemoTurn kBread[] = {
    {'F', "neu", "First you mix the flour with warm water and a little honey."},
    {'M', "neu", "How long does the dough have to rest?"},
    {'F', "neu", "About an hour, under a cloth."},
    {'M', "fru", "It sticks to everything. I'm hopeless at this."},
    {'F', "hap", "That's how it should be. You're doing really well!"},
    {'M', "sad", "My mother used to bake on Saturdays. The house is so silent now."},
    {'F', "sad", "You must miss her terribly."},
    {'M', "ang", "I asked you to watch the oven! It's all black!"},
    {'F', "ang", "Don't blame me, you turned it up! I'm not your servant!"},
    {'M', "xxx", "So this is it."},
};

constexpr Scenario kImprovised = Scenario::Improvised;
constexpr Scenario kScripted = Scenario::Scripted;

constexpr DemoDialog kDialogs[] = {
    {1, "F_impro01", "a parcel that never came", kImprovised, kParcel},
    {1, "M_impro02", "the old dog", kImprovised, kOldDog},
    {1, "F_impro03", "a letter from the university", kImprovised, kLetter},
    {1, "M_script01_1", "the broken vase", kScripted, kVase},
    {2, "M_impro01", "the drummer upstairs", kImprovised, kNeighbour},
    {2, "F_impro02", "the last day at work", kImprovised, kLastDay},
    {2, "M_impro03", "twins", kImprovised, kTwins},
    {2, "F_script01_2", "at the station", kScripted, kStation},
    {3, "F_impro01", "a scratch on the car", kImprovised, kScratch},
    {3, "M_impro04", "moving away", kImprovised, kLeaving},
    {3, "F_impro05a", "the cup final", kImprovised, kFinal},
    {3, "M_script02_1", "guests for dinner", kScripted, kDinner},
    {4, "M_impro01", "a hotel room that was given away", kImprovised, kHotel},
    {4, "F_impro02", "the house of their grandfather", kImprovised, kHouse},
    {4, "F_impro07", "a birthday", kImprovised, kParty},
    {4, "M_script02_2", "the garden fence", kScripted, kFence},
    {5, "F_impro01", "a report that is due tomorrow", kImprovised, kProject},
    {5, "M_impro02", "a wedding that won't be", kImprovised, kWedding},
    {5, "F_impro06", "northern lights", kImprovised, kLights},
    {5, "M_script01_1b", "baking bread", kScripted, kBread},
};

} // namespace

std::span<const DemoDialog> demoDialogs()
{
    return kDialogs;
}

} // namespace merhan::corpus

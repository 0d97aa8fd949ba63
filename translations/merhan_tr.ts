<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>There is no recording here that could be predicted (.wav, .flac, .ogg, .opus, .mp3, .aif).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run has no finished model%1. %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is something in this folder already, and nothing was written. Give one that is empty or doesn&apos;t exist yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No worker has begun this run within %1 s. &apos;merhan resume&apos; begins it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker ended without a word. &apos;merhan resume&apos; goes on from the last whole checkpoint. The end of its log:
%1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project has several corpora (%1). Say with --corpus NAME which one lies in %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project has no corpus “%1”. It has: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run has no predictions.csv yet. Let it finish (&apos;merhan follow&apos; shows it, &apos;merhan resume&apos; goes on with it).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has no runs. &apos;merhan train&apos; makes one, &apos;merhan ingest&apos; takes it in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run is finished, so there is nothing to %1. &apos;merhan evaluate&apos; scores it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No worker is at this run, so there is nothing to %1. &apos;merhan resume&apos; goes on with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker didn&apos;t obey: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker has not answered within %1 s. The command stays in control.jsonl, and it obeys when it gets there; &apos;merhan follow&apos; shows what it does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker ended before it had answered. &apos;merhan resume&apos; goes on from the last checkpoint.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker left before it had begun. Its last words:
%1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This build has no merhan-worker, the part that trains, predicts and looks inside with LibTorch (looked for in %1). Build with -DMERHAN_TORCH=ON (packaging/setup.sh brings LibTorch), or set MERHAN_WORKER to where it lies.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker can&apos;t be started: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording has no second %1: it is %2 s long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no sample between second %1 and second %2, so there is nothing to read. Give an end that lies behind the start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording is too long for this machine&apos;s memory. Read it a stretch at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not one sample of the recording can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording has samples that are no sound (NaN, infinity or beyond every scale), so it isn&apos;t used. Export it again from the program that made it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sound can&apos;t be brought from %1 to %2 Hz: %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording can&apos;t be opened (%1).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under the name of the recording lies something that is no file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording is a file of 0 bytes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file holds no audio that can be read: its header is missing or makes no sense.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording has a header, but not one sample.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This folder isn&apos;t empty, so the demo corpus wasn&apos;t made there and nothing was changed. Give a folder that is empty or doesn&apos;t exist yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a file, so the demo corpus wasn&apos;t made there. Give a folder that is empty or doesn&apos;t exist yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The demo corpus is spoken by the program %1, which isn&apos;t installed here, so nothing was made. Install the package espeak-ng (sudo apt install espeak-ng) and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program %1 couldn&apos;t speak the line “%2” (%3), so no demo corpus was made. Check that espeak-ng and its voices (package espeak-ng-data) work: espeak-ng -v %4 hello</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is no label. A label set is four, four-without-excited, six, all, or classes separated by commas, each one or more of %2 joined by + (four is %3).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The label “%1” stands in the label set “%2” twice. Name each label in one class only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The label set “%1” has fewer than two classes, and a model needs something to tell apart. Separate classes by commas, as in %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no folder that can be read: %1. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing in IEMOCAP&apos;s layout was found here, so nothing was imported. Choose the folder that holds Session1 to Session5, the folder above it, or one session; a session holds its labels in dialog/EmoEvaluation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are session folders here, but none of them has a folder dialog/EmoEvaluation with the labels, so nothing was imported. It is part of every package of the release: copy it here and import again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the corpus ended early, and nothing was imported: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no %1 here; the other sessions were imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder can&apos;t be read (%1), so what lies in it is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only Session1 to Session5 are sessions, so “%1” was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This folder holds a corpus too. The first by name, %1, was imported; to import this one, choose it itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The session has no folder dialog/EmoEvaluation, so none of its turns has a label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name belongs to session %1, so it was left out here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is here too, and counts; this one, whose name differs only in its case, was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can&apos;t be read (%1), so what it says is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is UTF-16; it was converted. The release has UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line is not UTF-8; it was read as Windows-1252.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line holds NUL bytes; they were left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line begins like none of a label file and was passed over: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file has no summary line, so no turn of its dialog has a label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The summary line is broken off or garbled, so its turn has no label: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The summary line has no emotion, so its turn has no label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is no turn of the release, so the line was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turn belongs to another dialog, whose own file counts; this line was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turn has a summary line above already; the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is none of the release&apos;s emotion codes; the turn was taken without a label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The times make no sense; the transcript&apos;s are taken if it has any.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valence, activation and dominance aren&apos;t three numbers; what isn&apos;t is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Valence, activation or dominance lies outside 1 to 5; that value is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rater&apos;s line is garbled and was passed over: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rater&apos;s line has a word that is no category, or none at all; the others count: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rater&apos;s line has a value that is none of 1 to 5; it is missing: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rater %1 has a line for this turn above already; the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line isn&apos;t “turn [start-end]: text” and was passed over: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turn has a transcript, but no label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turn has a transcript above already; the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The transcript has no words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The times make no sense; the text was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The times differ from those of the label (%1 to %2 s there); the label&apos;s count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The transcript has %1 bytes, which no spoken turn has; it was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The transcript doesn&apos;t have this turn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turn has no recording.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording&apos;s turn has no label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name is no turn of this dialog, so the recording was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording isn&apos;t mono, 16 kHz, 16 bit like the release&apos;s, but %1 channel(s) at %2 Hz; it is converted when it is read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording lasts %1 s, the turn&apos;s times say %2 s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table is empty, so nothing was imported. Its first line must name the columns, one of them path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Say which one it is: --column path=HEADER.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Did you mean “%2”? Then say so: --column path=%2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The table has no column “%1”, which was to be taken as %2, so nothing was imported. Its columns are %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is none of the columns that a table of recordings can have: %2. Write the column of this list first, then the table&apos;s: --column text=sentence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The word “%1” can&apos;t stand for “%2”: the labels are %3, or nothing for unlabelled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The column “%1” is none of those that are read, so it was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The column “%1” is none of those that are read, so it was passed over. If it holds the %2, import with --column %2=%1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are several columns “%1”; the first one counts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rows from here on were not read. %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row has %1 fields and the header %2, so it was left out. A comma in a text must be within quotes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row has %1 fields and the header %2; the last columns are empty in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row names no recording, so it was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row is not UTF-8; it was read as Windows-1252.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The times “%1” and “%2” are no stretch (seconds or h:m:s, the start before the end), so the row was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” stands for no label here, so the utterance is unlabelled. If it does, import with --label %1=LABEL.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row has no text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is no %2 that is known here; it is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An utterance above is called “%1” already; this one is called “%2”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording ends at %1 s, before the end of the row, %2 s; it was taken up to there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row begins at %2 s, where the recording, which other rows name too, has ended (%1 s); the utterance was taken without audio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording lasts %1 s and the row&apos;s times %2 s; the whole recording was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can&apos;t be read: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can&apos;t be written: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped as asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to score: of %1 rows none is a test answer for a labelled utterance (%2 of other splits, %3 without a label).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A quoted field that begins on this line is never closed, so the table was read up to here only. Look for a &quot; without its partner; within a quoted field it is written twice (&quot;&quot;).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The row that begins on this line is longer than %1 MiB, so the table was read up to here only. Either this is no CSV file or a quote (&quot;) is never closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This table is saved as UTF-16, which isn&apos;t read. Save it as “CSV UTF-8”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no file that a table could be read from (%1).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no text encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the BERT family (config.json, vocab.txt or tokenizer.json, model.safetensors).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This configuration can&apos;t be used: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An encoder of the type “%1” can&apos;t be run; give one of the BERT family (model_type “bert”).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor “%1” is missing, which this model needs with the shape %2. Weights and configuration don&apos;t belong together, or the file is incomplete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor “%1” has the shape %2, but the configuration asks for %3. Weights and configuration don&apos;t belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor “%1” is of the type %2; weights are F32, F16, BF16 or F64.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor “%1” is no parameter of this model. Weights and configuration don&apos;t belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no model folder: %1 is missing. Give a folder with config.json and model.safetensors, as a finished run or “merhan export-model” makes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This model was written by a later version of the program (format %1; this one reads up to %2). Use a newer version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text encoder “%1” that this model was trained with isn&apos;t on this machine. Looked in: %2. Name its folder with MERHAN_ENCODER_DIR, or let packaging/setup.sh fetch the default one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The text encoder in this folder isn&apos;t the one that the model was trained with: its weights have the hash %1, the model wants %2. Name the right folder with MERHAN_ENCODER_DIR.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A text of %1 tokens is longer than this encoder&apos;s %2 positions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The token number %1 is outside the encoder&apos;s vocabulary of %2. Vocabulary and weights don&apos;t belong together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” has no %2, which this model needs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no speech encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the wav2vec 2.0 family (config.json, model.safetensors).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A speech encoder of the type “%1” can&apos;t be run; give one of the types wav2vec2, hubert, wavlm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recording has %1 samples at 16 kHz, too few for one state of this speech encoder; it was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No recording was given.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The memory of %1 isn&apos;t enough for this. Use a smaller batch, or the device cpu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LibTorch reports: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no config key &apos;%1&apos;. The keys are %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no config key &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 can&apos;t be &apos;%2&apos;: it takes %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A config is one JSON object of keys and values, and this is not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data can&apos;t be split as asked: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no space left on the disk. Nothing that was there before is lost; free some space and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file has %1 bytes, more than the %2 that are read here; is it the right one?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This line is longer than %1 bytes; it is no file of lines. Nothing was read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no usable safetensors file: %1. It was not read; get or write it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no tensor &apos;%1&apos; in it; it belongs to another kind of model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor &apos;%1&apos; has the dtype %2, which can&apos;t be read as numbers here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor &apos;%1&apos; can&apos;t be written: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The index of the model&apos;s files can&apos;t be used: %1. Get the folder anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is neither model.safetensors nor model.safetensors.index.json in this folder, so it holds no model that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The weights in this folder are pickled, and unpickling runs whatever code is in them. Where you trust them and have Python with torch and safetensors, this converts them: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no data set: %1. &apos;merhan snapshot&apos; makes one from a project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data set has format version %1, and this program reads up to %2. Take a newer program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This line is no utterance: %1. Nothing was read; make the data set anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first line says %1 utterances, and there are %2: the file isn&apos;t whole. Copy or make it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&apos;%1&apos; names no corpus and its folder. It goes as NAME=DIR, with NAME one of: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is something in this folder already, and no run is written over it. Take another, or &apos;merhan resume&apos; if it is an unfinished run.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This folder is no run: there is neither config.json nor events.jsonl in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no model here: it is neither a model folder nor a run with a finished fold%1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A worker is at this run: process %1 on %2. Stop it first with &apos;merhan stop&apos;.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A worker on %1 wrote to this run %2 s ago, so it is taken to be alive. If it is not, wait a minute or give --force.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run can&apos;t be locked: %1. Put it on a disk that has locks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no column &apos;%1&apos;. Predictions have the columns gold, predicted and p_&lt;class&gt;, one a class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This row can&apos;t be used: %1. Nothing was read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This line is no request: a request is one JSON object. It was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The request has no usable &apos;%1&apos;, which it needs. It was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The request &apos;%1&apos; is none that this version knows. It was passed over; use the worker that came with the studio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no project here. Make one with “merhan import CORPUS -p X.merhan”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is already a file here, which was left as it is. Open it, or choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder %1 doesn&apos;t exist, so no project can be made in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no project of MER-HAN Studio. It was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project was written by a newer version of the program (format %1; this version knows up to %2). It was left as it is: use the newer version.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project has an older format (%1; this version uses %2) and can&apos;t be brought up to date, because it was opened for reading only. Open it where it can be written, or open a copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project can&apos;t be written: the file is read-only. Nothing was changed. Make it writable, or save a copy elsewhere and work there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project can&apos;t be written: its folder %1 is read-only, and a journal has to lie beside the file. Nothing was changed. Make the folder writable, or save a copy elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project was opened for reading only. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full. What was being written was not kept; everything before it is. Free some space and do it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk took no more: it or your share of it is full, or it is failing. What was being written was not kept; everything before it is. Free some space and do it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk reports an error (%1). What was being written was not kept. Check the disk, and run “merhan check” on the project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program has been writing to this project for %1 seconds. What was being written was not kept. Try again when it is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project file is damaged (%1). Nothing was changed. Copies from before lie in %2; “merhan check” says what is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SQLite reports: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bringing the project from format %1 to %2 failed: %3. The steps that were done are whole, the failed one was taken back; a copy from before is %4.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is already a file here, so no copy was saved. Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has no corpus “%1”. It has: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The corpus “%1” names the utterance %2 twice. Nothing was imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recordings of the corpus “%1” aren&apos;t in %2 any more. Say where they are: “locate…”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This folder has none of the recordings of the corpus “%1” (%2 was looked for). Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has no utterance “%1”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several corpora of the project have an utterance “%1”. Name the corpus too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An annotation needs the name of who makes it. Nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” can&apos;t be the value of %2. Nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An annotation of %1 can&apos;t be read (%2).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” is no label source. They are corpus, corrected, annotator:NAME, majority and votes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“%1” has annotated nothing in this project. Who has: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no run that could be taken in: %1 is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run isn&apos;t finished (no %1 yet), so it wasn&apos;t taken in. Let it finish, or go on with “merhan resume”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run is still at work, so it wasn&apos;t taken in. Wait until it is finished, or stop it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is no JSON, so the run wasn&apos;t taken in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has no run “%1”. It has: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project already has a run “%1”. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The predictions of this run have the classes %1, its snapshot has %2. They don&apos;t belong together, so the run wasn&apos;t taken in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not one of the %1 labelled utterances has its recording here (looked for %2), so no run was begun. Say where a corpus lies with --corpus-root NAME=DIR, or train on words alone with --set streams=text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is no cache of the program. It was left as it is; move it away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This project lies on a network or FUSE disk (%1), so it is written with a rollback journal: slower, and safe there as far as that disk&apos;s locks are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project was brought from format %1 to %2. A copy from before is %3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no vocabulary here: neither vocab.txt nor tokenizer.json with a WordPiece model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This vocabulary can&apos;t be used: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An encoder of the type &apos;%1&apos; has a tokenizer that this version doesn&apos;t know; take one of the BERT family (model_type bert, distilbert, electra or mobilebert).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file holds no JSON object. Copy the encoder&apos;s folder again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no text encoder “%1”: it is neither a folder nor a name found in: %2. Give the folder of a Hugging Face model of the BERT family, or let packaging/setup.sh fetch the default one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The loss is no longer a number in epoch %1. The last checkpoint is from before that; a smaller learning_rate or clip_norm usually helps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The memory of the device is too small for a batch of %1. What was learnt is saved; go on with a smaller batch, or with max_seconds to cut long recordings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The memory of the device is too small for a batch of %1. Take a smaller batch, or max_seconds to cut long recordings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1 can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No NVIDIA GPU was found in this machine, so everything runs on the processor. Where there is one, it needs NVIDIA&apos;s driver, version %1 or later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU in this machine but no NVIDIA driver that answers. Install version %1 or later; until then everything runs on the processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The NVIDIA driver has version %1, and this LibTorch needs %2 or later. Bring it up to date; until then everything runs on the processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This GPU has compute capability %1, and this LibTorch runs on %2 (Turing) or later. Everything runs on the processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The LibTorch at hand has no part for GPUs, so everything runs on the processor. packaging/setup.sh brings one that has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LibTorch reaches no GPU though there is a driver: CUDA_VISIBLE_DEVICES may hide it, or another program may hold it for itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of the %1 labelled utterances can be used: %2.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The checkpoint doesn&apos;t fit this run: %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model to start from has no layer of this network&apos;s shape. Choose the network&apos;s sizes as they were, or leave init empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another worker has taken this run over, so this one stopped writing to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This run can&apos;t be resumed: it %1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Training, predicting and looking inside need merhan-worker, which isn’t installed: it is neither beside this program (%1) nor on the PATH. Install the package merhan-worker, or build with -DMERHAN_TORCH=ON. Everything else works without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attention can&apos;t be read from this file: %1. Nothing else is touched; look at the utterance again to have it made anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The engine can&apos;t be started: %1. Everything that needs no model works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The engine ended in the middle of its work (%1). It is started again by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The engine ended %1 times within a minute and isn&apos;t started again by itself. The last that it said: %2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The engine hasn&apos;t answered for %1 seconds, so the question was given up. Ask again, or look at another utterance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The engine speaks version %1 of its language, this program version %2. Install both from the same release.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker didn’t say what devices there are (%1). Automatic and CPU work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no estimate: %1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A worker is at this run, so it wasn’t deleted. Stop it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker couldn’t be started: %1. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>neutral</source>
            <translation>nötr</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>mutlu</translation>
        </message>
        <message>
            <source>excited</source>
            <translation>heyecanlı</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>kızgın</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>üzgün</translation>
        </message>
        <message>
            <source>frustrated</source>
            <translation>hüsrana uğramış</translation>
        </message>
        <message>
            <source>surprised</source>
            <translation>şaşkın</translation>
        </message>
        <message>
            <source>fearful</source>
            <translation>korkmuş</translation>
        </message>
        <message>
            <source>disgusted</source>
            <translation>tiksinmiş</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diğer</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>etiket yok</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::CorpusMode</name>
        <message>
            <source>Remove all filters</source>
            <translation>Tüm süzgeçleri kaldır</translation>
        </message>
        <message>
            <source>The project has no utterances yet.</source>
            <translation>Projede henüz söylem yok.</translation>
        </message>
        <message>
            <source>No utterance is like that.</source>
            <translation>Böyle bir söylem yok.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Geri al</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Yinele</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Bul</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tümünü seç</translation>
        </message>
        <message>
            <source>&amp;Copy ids</source>
            <translation>&amp;Kimlikleri kopyala</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Can’t tell</source>
            <translation>Belirsiz</translation>
        </message>
        <message>
            <source>Bad audio</source>
            <translation>Ses bozuk</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>İşaret</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>İşareti kaldır</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>Not ekle…</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Seçimi kaldır</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 seçili</translation>
        </message>
        <message>
            <source>Select utterances first</source>
            <translation>Önce söylem seçin</translation>
        </message>
        <message>
            <source>The project can only be read</source>
            <translation>Proje yalnızca okunabilir</translation>
        </message>
        <message>
            <source>me</source>
            <comment>an annotator without a name</comment>
            <translation>ben</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message numerus="yes">
            <source>A note for %Ln utterances</source>
            <translation>
                <numerusform>%Ln söylem için not</numerusform>
            </translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notu kaydet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::DialogTree</name>
        <message>
            <source>Sessions and dialogs</source>
            <translation>Oturumlar ve diyaloglar</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Oturum %1</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Süzgeç</translation>
        </message>
        <message>
            <source>Search transcripts, ids, notes</source>
            <translation>Metin, kimlik, not ara</translation>
        </message>
        <message>
            <source>Search transcripts, ids and notes</source>
            <translation>Metinlerde, kimliklerde ve notlarda ara</translation>
        </message>
        <message>
            <source>Every word must occur. Ctrl+F</source>
            <translation>Her sözcük geçmelidir. Ctrl+F</translation>
        </message>
        <message>
            <source>Show only some of the utterances</source>
            <translation>Söylemlerin yalnızca bir bölümünü göster</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Sütunları seç</translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%1&lt;/b&gt; utterances</source>
            <translation>
                <numerusform>&lt;b&gt;%1&lt;/b&gt; söylem</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 utterances</source>
            <translation>%2 söylemden &lt;b&gt;%1&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Derlem</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Dialog</source>
            <translation>Diyalog</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Konuşmacı</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Senaryo</translation>
        </message>
        <message>
            <source>scripted</source>
            <translation>senaryolu</translation>
        </message>
        <message>
            <source>improvised</source>
            <translation>doğaçlama</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>%1 s or more</source>
            <translation>%1 sn veya daha uzun</translation>
        </message>
        <message>
            <source>%1 s or less</source>
            <translation>%1 sn veya daha kısa</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Uzlaşma</translation>
        </message>
        <message>
            <source>all agree</source>
            <translation>tam uzlaşma</translation>
        </message>
        <message>
            <source>2/3 or less</source>
            <translation>2/3 veya daha az</translation>
        </message>
        <message>
            <source>half or less</source>
            <translation>yarısı veya daha az</translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Yalnızca</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>işaretliler</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>etiketlenenler</translation>
        </message>
        <message>
            <source>%1	%2</source>
            <comment>a value and how many utterances have it</comment>
            <translation>%1	%2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>Only marked</source>
            <translation>Yalnızca işaretliler</translation>
        </message>
        <message>
            <source>Only annotated</source>
            <translation>Yalnızca etiketlenenler</translation>
        </message>
        <message>
            <source>Remove all filters</source>
            <translation>Tüm süzgeçleri kaldır</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Make the demo</source>
            <translation>Demoyu oluştur</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Make the demo corpus</source>
            <translation>Demo derlemini oluştur</translation>
        </message>
        <message>
            <source>Import a corpus</source>
            <translation>Derlem içe aktar</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>İçe aktarma ilerlemesi</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <comment>stage: done of all</comment>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Klasör…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>About 200 short utterances of two speakers in each of five sessions, spoken by espeak-ng on this computer in seconds. The folder must be empty or new.</source>
            <translation>Beş oturumun her birinde iki konuşmacının, bu bilgisayarda espeak-ng ile saniyeler içinde seslendirilen yaklaşık 200 kısa söylemi. Klasör boş ya da yeni olmalıdır.</translation>
        </message>
        <message>
            <source>Table…</source>
            <translation>Tablo…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv)</source>
            <translation>Tablolar (*.csv *.tsv)</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Derlem</translation>
        </message>
        <message>
            <source>A folder laid out like IEMOCAP, or a table (CSV) with the columns path, text, label, speaker, session, dialog, start, end. Nothing is written to it.</source>
            <translation>IEMOCAP düzeninde bir klasör ya da path, text, label, speaker, session, dialog, start, end sütunlu bir tablo (CSV). İçine hiçbir şey yazılmaz.</translation>
        </message>
        <message>
            <source>after its folder</source>
            <translation>klasörüne göre</translation>
        </message>
        <message>
            <source>Name of the corpus</source>
            <translation>Derlemin adı</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Dosya…</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>MER-HAN Studio projeleri (*.merhan)</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proje</translation>
        </message>
        <message>
            <source>A project that exists gets the corpus too; imported again, a corpus is brought up to date and its annotations stay.</source>
            <translation>Var olan bir projeye derlem eklenir; yeniden içe aktarılan derlem güncellenir, etiketlemeleri korunur.</translation>
        </message>
        <message>
            <source>There is nothing at %1.</source>
            <translation>%1 konumunda bir şey yok.</translation>
        </message>
        <message>
            <source>This file is no table (.csv or .tsv).</source>
            <translation>Bu dosya bir tablo değil (.csv veya .tsv).</translation>
        </message>
        <message>
            <source>The folder %1 doesn’t exist.</source>
            <translation>%1 klasörü yok.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Başlıyor…</translation>
        </message>
        <message>
            <source>Show the utterances</source>
            <translation>Söylemleri göster</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Durduruluyor…</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ImportReportView</name>
        <message>
            <source>Filter the problems</source>
            <translation>Sorunları süz</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV olarak kaydet…</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Sorunlar</translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%Ln&lt;/b&gt; problems</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; sorun</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 problems</source>
            <translation>%2 sorundan &lt;b&gt;%1&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt;: %2 utterances in %3 dialogs and %4 sessions, %5 of sound</source>
            <translation>&lt;b&gt;%1&lt;/b&gt;: %3 diyalog ve %4 oturumda %2 söylem, %5 ses</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as before</source>
            <translation>%1 yeni, %2 değişmiş, %3 aynı</translation>
        </message>
        <message>
            <source>%1 aren’t in the corpus any more; they were kept, with their annotations</source>
            <translation>%1 artık derlemde yok; etiketlemeleriyle birlikte korundu</translation>
        </message>
        <message>
            <source>No copy from before the import was saved: %1</source>
            <translation>İçe aktarmadan önceki hâlin kopyası kaydedilemedi: %1</translation>
        </message>
        <message>
            <source>These are the numbers of IEMOCAP’s full release.</source>
            <translation>Bunlar IEMOCAP’in tam sürümünün sayıları.</translation>
        </message>
        <message>
            <source>This is a part of IEMOCAP’s release: not every number below is its own.</source>
            <translation>Bu, IEMOCAP sürümünün bir bölümü: aşağıdaki sayıların hepsi onunkiyle aynı değil.</translation>
        </message>
        <message>
            <source>Laid out like IEMOCAP, but another corpus: its numbers aren’t compared.</source>
            <translation>IEMOCAP düzeninde ama başka bir derlem: sayıları karşılaştırılmaz.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Dialogs</source>
            <translation>Diyalog</translation>
        </message>
        <message>
            <source>Utterances</source>
            <translation>Söylem</translation>
        </message>
        <message>
            <source>With audio</source>
            <translation>Sesli</translation>
        </message>
        <message>
            <source>With text</source>
            <translation>Metinli</translation>
        </message>
        <message>
            <source>Four classes</source>
            <translation>Dört sınıf</translation>
        </message>
        <message>
            <source>Expected utterances</source>
            <translation>Beklenen söylem</translation>
        </message>
        <message>
            <source>Expected in four classes</source>
            <translation>Dört sınıfta beklenen</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Sorunları kaydet</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablolar (*.csv)</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Kaydedilmedi</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ProblemModel</name>
        <message>
            <source>taken</source>
            <translation>alındı</translation>
        </message>
        <message>
            <source>taken without audio</source>
            <translation>sessiz alındı</translation>
        </message>
        <message>
            <source>taken without text</source>
            <translation>metinsiz alındı</translation>
        </message>
        <message>
            <source>taken without label</source>
            <translation>etiketsiz alındı</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>dışarıda bırakıldı</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>geçildi</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Dosya ve satır</translation>
        </message>
        <message>
            <source>Utterance</source>
            <translation>Söylem</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Sorun</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Yapılan</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::StartPage</name>
        <message>
            <source>Open a project…</source>
            <translation>Proje aç…</translation>
        </message>
        <message>
            <source>A .merhan file</source>
            <translation>Bir .merhan dosyası</translation>
        </message>
        <message>
            <source>Import a corpus…</source>
            <translation>Derlem içe aktar…</translation>
        </message>
        <message>
            <source>IEMOCAP or a CSV list of recordings</source>
            <translation>IEMOCAP ya da CSV kayıt listesi</translation>
        </message>
        <message>
            <source>Make the demo corpus…</source>
            <translation>Demo derlemini oluştur…</translation>
        </message>
        <message>
            <source>Made on this computer in seconds</source>
            <translation>Bu bilgisayarda saniyeler içinde</translation>
        </message>
        <message>
            <source>Or drop a corpus folder or a project anywhere on this window.</source>
            <translation>Ya da bir derlem klasörünü veya projeyi bu pencereye bırakın.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Son projeler</translation>
        </message>
        <message>
            <source>A project is being opened</source>
            <translation>Bir proje açılıyor</translation>
        </message>
        <message>
            <source>MER-HAN Studio</source>
            <translation>MER-HAN Studio</translation>
        </message>
        <message>
            <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
            <translation>Duygulu konuşmayı dinleyin, etiketleyin, onunla eğitin ve modelin ne duyduğunu görün.</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 açılıyor…</translation>
        </message>
        <message>
            <source>No project was opened yet. Open one, import a corpus, or make the demo to look around.</source>
            <translation>Henüz proje açılmadı. Bir proje açın, derlem içe aktarın ya da bakmak için demoyu oluşturun.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln utterances</source>
            <translation>
                <numerusform>%Ln söylem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotated</source>
            <translation>
                <numerusform>%Ln etiketlenmiş</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs</source>
            <translation>
                <numerusform>%Ln koşu</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <translation>Bulunamadı: %1</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Yerini göster…</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>%1 şimdi nerede?</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>MER-HAN Studio projeleri (*.merhan)</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::UtteranceTable</name>
        <message>
            <source>Utterances</source>
            <translation>Söylem</translation>
        </message>
        <message>
            <source>Corpus order</source>
            <translation>Derlem sırası</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>Sütunlar ilk hâliyle</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::UtteranceTableModel</name>
        <message>
            <source>female</source>
            <translation>kadın</translation>
        </message>
        <message>
            <source>male</source>
            <translation>erkek</translation>
        </message>
        <message>
            <source>improvised</source>
            <translation>doğaçlama</translation>
        </message>
        <message>
            <source>scripted</source>
            <translation>senaryolu</translation>
        </message>
        <message>
            <source>no majority</source>
            <translation>çoğunluk yok</translation>
        </message>
        <message>
            <source>several</source>
            <translation>birden çok</translation>
        </message>
        <message>
            <source>can’t tell</source>
            <translation>belirsiz</translation>
        </message>
        <message>
            <source>bad audio</source>
            <translation>ses bozuk</translation>
        </message>
        <message>
            <source>annotation</source>
            <translation>etiketleme</translation>
        </message>
        <message>
            <source>corpus</source>
            <translation>derlem</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <comment>agreeing/all raters</comment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>İşaretli</translation>
        </message>
        <message>
            <source>Mark and note signs</source>
            <translation>İşaret ve not simgeleri</translation>
        </message>
        <message>
            <source>Utterance</source>
            <translation>Söylem</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Derlem</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Dialog</source>
            <translation>Diyalog</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Konuşmacı</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Cinsiyet</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Senaryo</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Başl.</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Label source</source>
            <translation>Etiket kaynağı</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Oylar</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Uzlaşma</translation>
        </message>
        <message>
            <source>Valence</source>
            <translation>Değerlik</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Uyarılma</translation>
        </message>
        <message>
            <source>Dominance</source>
            <translation>Baskınlık</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Spk</source>
            <comment>short for Speaker</comment>
            <translation>Kon</translation>
        </message>
        <message>
            <source>Dur</source>
            <comment>short for Duration</comment>
            <translation>Süre</translation>
        </message>
        <message>
            <source>Agr</source>
            <comment>short for Agreement</comment>
            <translation>Uzl</translation>
        </message>
        <message>
            <source>V</source>
            <comment>short for Valence</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>A</source>
            <comment>short for Activation</comment>
            <translation>U</translation>
        </message>
        <message>
            <source>D</source>
            <comment>short for Dominance</comment>
            <translation>B</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::Chip</name>
        <message>
            <source>Filter: %1 %2</source>
            <translation>Süzgeç: %1 %2</translation>
        </message>
        <message>
            <source>%1 %2. Delete removes the filter.</source>
            <translation>%1 %2. Delete süzgeci kaldırır.</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Open a project…</source>
            <translation>Proje &amp;aç…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Son açılanlar</translation>
        </message>
        <message>
            <source>&amp;Import a corpus…</source>
            <translation>Derlem &amp;içe aktar…</translation>
        </message>
        <message>
            <source>Make the &amp;demo corpus…</source>
            <translation>&amp;Demo derlemini oluştur…</translation>
        </message>
        <message>
            <source>&amp;Close the project</source>
            <translation>Projeyi &amp;kapat</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Çık</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Dü&amp;zen</translation>
        </message>
        <message>
            <source>Open a project first</source>
            <translation>Önce bir proje açın</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Side panel</source>
            <translation>&amp;Yan panel</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Tam ekran</translation>
        </message>
        <message>
            <source>S&amp;ettings</source>
            <translation>A&amp;yarlar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>&amp;About MER-HAN Studio</source>
            <translation>MER-HAN Studio &amp;hakkında</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Masaüstü gibi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Dil</translation>
        </message>
        <message>
            <source>The language changes when the program is next started.</source>
            <translation>Dil, program yeniden başlatılınca değişir.</translation>
        </message>
        <message>
            <source>No project was opened yet</source>
            <translation>Henüz proje açılmadı</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Proje aç</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>MER-HAN Studio projeleri (*.merhan)</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 açılıyor…</translation>
        </message>
        <message>
            <source>No project open</source>
            <translation>Açık proje yok</translation>
        </message>
        <message>
            <source>Label source: %1</source>
            <translation>Etiket kaynağı: %1</translation>
        </message>
        <message>
            <source>%1 – MER-HAN Studio</source>
            <translation>%1 – MER-HAN Studio</translation>
        </message>
        <message>
            <source>MER-HAN Studio</source>
            <translation>MER-HAN Studio</translation>
        </message>
        <message>
            <source>About MER-HAN Studio</source>
            <translation>MER-HAN Studio hakkında</translation>
        </message>
        <message>
            <source>&lt;h3&gt;MER-HAN Studio %1&lt;/h3&gt;&lt;p&gt;Listen to emotional speech, label it, train on it, and see what the model heard.&lt;/p&gt;&lt;p&gt;Qt %2. This program is free software under the GNU General Public License, version 3 or later, because it uses Qt Charts, which is under that licence. The command line and the worker are under the Apache License 2.0.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;MER-HAN Studio %1&lt;/h3&gt;&lt;p&gt;Duygulu konuşmayı dinleyin, etiketleyin, onunla eğitin ve modelin ne duyduğunu görün.&lt;/p&gt;&lt;p&gt;Qt %2. Bu program, GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılımdır; çünkü bu lisanstaki Qt Charts’ı kullanır. Komut satırı ve işçi program Apache Lisansı 2.0 altındadır.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>“%1” is no project, no corpus folder and no table; nothing was done.</source>
            <translation>“%1” ne proje, ne derlem klasörü ne de tablo; hiçbir şey yapılmadı.</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::ModeRail</name>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>mode and its key</comment>
            <translation>%1 (Ctrl+%2)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::LanesView</name>
        <message>
            <source>Turns of the dialog</source>
            <translation>Diyaloğun sıraları</translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n diğer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::player::PlayButton</name>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Çal</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Duraklat (Boşluk)</translation>
        </message>
        <message>
            <source>Play the utterance (Space; Shift+Space from its start)</source>
            <translation>Söylemi çal (Boşluk; Shift+Boşluk baştan)</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::PlayerPanel</name>
        <message>
            <source>The sound module of this program is missing, so nothing is heard; the playhead moves all the same. Install the program again.</source>
            <translation>Bu programın ses modülü eksik, bu yüzden ses duyulmaz; oynatma imleci yine de ilerler. Programı yeniden kurun.</translation>
        </message>
        <message>
            <source>There is no sound output on this machine, so nothing is heard; the playhead moves all the same. It is looked for again at each start.</source>
            <translation>Bu bilgisayarda ses çıkışı yok, bu yüzden ses duyulmaz; oynatma imleci yine de ilerler. Her çalışta yeniden aranır.</translation>
        </message>
        <message>
            <source>The sound output is gone, so nothing is heard; the playhead moves all the same. Connect it and play again.</source>
            <translation>Ses çıkışı kayboldu, bu yüzden ses duyulmaz; oynatma imleci yine de ilerler. Bağlayıp yeniden çalın.</translation>
        </message>
        <message>
            <source>Choose an utterance first</source>
            <translation>Önce bir söylem seçin</translation>
        </message>
        <message numerus="yes">
            <source>%n more recordings of this dialog can't be read.</source>
            <translation>
                <numerusform>Bu diyaloğun %n kaydı daha okunamıyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>This dialog has no recording, so nothing can be played. Everything else works.</source>
            <translation>Bu diyaloğun kaydı yok, bu yüzden çalınamaz. Geri kalan her şey çalışır.</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::TimeLabel</name>
        <message>
            <source>Time within the utterance</source>
            <translation>Söylem içindeki zaman</translation>
        </message>
        <message>
            <source> / %1 s</source>
            <translation> / %1 sn</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::Transport</name>
        <message>
            <source>Previous turn</source>
            <translation>Önceki sıra</translation>
        </message>
        <message>
            <source>Ctrl+←</source>
            <translation>Ctrl+←</translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation>Sonraki sıra</translation>
        </message>
        <message>
            <source>Ctrl+→</source>
            <translation>Ctrl+→</translation>
        </message>
        <message>
            <source>Play from here on</source>
            <translation>Buradan çal</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Play with the turns around it</source>
            <translation>Çevresindeki sıralarla çal</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Autoplay</source>
            <translation>Otomatik çal</translation>
        </message>
        <message>
            <source>Play each utterance that becomes the current one, and go on to the next at its end</source>
            <translation>Seçilen her söylemi çal, bitince sonrakine geç</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Ses düzeyi</translation>
        </message>
        <message>
            <source>Show more time</source>
            <translation>Daha uzun süre göster</translation>
        </message>
        <message>
            <source>−</source>
            <translation>−</translation>
        </message>
        <message>
            <source>Show less time</source>
            <translation>Daha kısa süre göster</translation>
        </message>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Show the whole dialog</source>
            <translation>Tüm diyaloğu göster</translation>
        </message>
        <message>
            <source>Shift+Z</source>
            <translation>Shift+Z</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A tooltip: what the button does, and its key.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::WaveformView</name>
        <message>
            <source>Waveform</source>
            <translation>Dalga biçimi</translation>
        </message>
        <message>
            <source>Plus and minus zoom, Z shows the utterance, Shift+Z the dialog.</source>
            <translation>Artı ve eksi yakınlaştırır, Z söylemi, Shift+Z diyaloğu gösterir.</translation>
        </message>
    </context>
    <context>
        <name>modes</name>
        <message>
            <source>Corpus</source>
            <translation>Derlem</translation>
        </message>
        <message>
            <source>Find utterances by anything known about them, and hear them.</source>
            <translation>Söylemleri bilinen her şeye göre bulun ve dinleyin.</translation>
        </message>
    </context>
    <context>
        <name>stages</name>
        <message>
            <source>Looking for recordings</source>
            <translation>Kayıtlar aranıyor</translation>
        </message>
        <message>
            <source>Reading audio headers</source>
            <translation>Ses başlıkları okunuyor</translation>
        </message>
        <message>
            <source>Reading labels and transcripts</source>
            <translation>Etiketler ve metinler okunuyor</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Tablo okunuyor</translation>
        </message>
        <message>
            <source>Speaking</source>
            <translation>Seslendiriliyor</translation>
        </message>
        <message>
            <source>Writing dialogs</source>
            <translation>Diyaloglar yazılıyor</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>%1 s</source>
            <translation>%1 sn</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 dk</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 sa %2 dk</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>bugün, %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>dün</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day of this year</comment>
            <translation>d MMMM</translation>
        </message>
    </context>
</TS>

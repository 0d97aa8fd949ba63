<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>merhan::browse::CorpusMode</name>
        <message numerus="yes">
            <source>A note for %Ln utterances</source>
            <translation>
                <numerusform>A note for %Ln utterance</numerusform>
                <numerusform>A note for %Ln utterances</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::FilterBar</name>
        <message numerus="yes">
            <source>&lt;b&gt;%1&lt;/b&gt; utterances</source>
            <translation>
                <numerusform>&lt;b&gt;%1&lt;/b&gt; utterance</numerusform>
                <numerusform>&lt;b&gt;%1&lt;/b&gt; utterances</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ImportReportView</name>
        <message numerus="yes">
            <source>&lt;b&gt;%Ln&lt;/b&gt; problems</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; problem</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::StartPage</name>
        <message numerus="yes">
            <source>%Ln utterances</source>
            <translation>
                <numerusform>%Ln utterance</numerusform>
                <numerusform>%Ln utterances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotated</source>
            <translation>
                <numerusform>%Ln annotated</numerusform>
                <numerusform>%Ln annotated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs</source>
            <translation>
                <numerusform>%Ln run</numerusform>
                <numerusform>%Ln runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::player::LanesView</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::player::PlayerPanel</name>
        <message numerus="yes">
            <source>%n more recordings of this dialog can't be read.</source>
            <translation>
                <numerusform>%n more recording of this dialog can't be read.</numerusform>
                <numerusform>%n more recordings of this dialog can't be read.</numerusform>
            </translation>
        </message>
    </context>
</TS>

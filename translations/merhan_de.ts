<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>labels</name>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>froh</translation>
        </message>
        <message>
            <source>excited</source>
            <translation>begeistert</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>wütend</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>traurig</translation>
        </message>
        <message>
            <source>frustrated</source>
            <translation>frustriert</translation>
        </message>
        <message>
            <source>surprised</source>
            <translation>überrascht</translation>
        </message>
        <message>
            <source>fearful</source>
            <translation>ängstlich</translation>
        </message>
        <message>
            <source>disgusted</source>
            <translation>angewidert</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anderes</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>kein Label</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::CorpusMode</name>
        <message>
            <source>Remove all filters</source>
            <translation>Alle Filter entfernen</translation>
        </message>
        <message>
            <source>The project has no utterances yet.</source>
            <translation>Das Projekt hat noch keine Äußerungen.</translation>
        </message>
        <message>
            <source>No utterance is like that.</source>
            <translation>Keine Äußerung ist so.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Copy ids</source>
            <translation>&amp;Kennungen kopieren</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Can’t tell</source>
            <translation>Nicht zu sagen</translation>
        </message>
        <message>
            <source>Bad audio</source>
            <translation>Ton unbrauchbar</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <source>Add note…</source>
            <translation>Notiz hinzufügen…</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <source>Select utterances first</source>
            <translation>Zuerst Äußerungen auswählen</translation>
        </message>
        <message>
            <source>The project can only be read</source>
            <translation>Das Projekt kann nur gelesen werden</translation>
        </message>
        <message>
            <source>me</source>
            <comment>an annotator without a name</comment>
            <translation>ich</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message numerus="yes">
            <source>A note for %Ln utterances</source>
            <translation>
                <numerusform>Eine Notiz für %Ln Äußerung</numerusform>
                <numerusform>Eine Notiz für %Ln Äußerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::DialogTree</name>
        <message>
            <source>Sessions and dialogs</source>
            <translation>Sitzungen und Dialoge</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sitzung %1</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Search transcripts, ids, notes</source>
            <translation>Text, Kennung, Notiz suchen</translation>
        </message>
        <message>
            <source>Search transcripts, ids and notes</source>
            <translation>Transkripte, Kennungen und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Every word must occur. Ctrl+F</source>
            <translation>Jedes Wort muss vorkommen. Strg+F</translation>
        </message>
        <message>
            <source>Show only some of the utterances</source>
            <translation>Nur einen Teil der Äußerungen zeigen</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%1&lt;/b&gt; utterances</source>
            <translation>
                <numerusform>&lt;b&gt;%1&lt;/b&gt; Äußerung</numerusform>
                <numerusform>&lt;b&gt;%1&lt;/b&gt; Äußerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 utterances</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; von %2 Äußerungen</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Dialog</source>
            <translation>Dialog</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>scripted</source>
            <translation>nach Skript</translation>
        </message>
        <message>
            <source>improvised</source>
            <translation>improvisiert</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>%1 s or more</source>
            <translation>%1 s oder mehr</translation>
        </message>
        <message>
            <source>%1 s or less</source>
            <translation>%1 s oder weniger</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Einigkeit</translation>
        </message>
        <message>
            <source>all agree</source>
            <translation>alle einig</translation>
        </message>
        <message>
            <source>2/3 or less</source>
            <translation>2/3 oder weniger</translation>
        </message>
        <message>
            <source>half or less</source>
            <translation>die Hälfte oder weniger</translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Nur</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>markierte</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>annotierte</translation>
        </message>
        <message>
            <source>%1	%2</source>
            <comment>a value and how many utterances have it</comment>
            <translation>%1	%2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Only marked</source>
            <translation>Nur markierte</translation>
        </message>
        <message>
            <source>Only annotated</source>
            <translation>Nur annotierte</translation>
        </message>
        <message>
            <source>Remove all filters</source>
            <translation>Alle Filter entfernen</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Make the demo</source>
            <translation>Demo erzeugen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Make the demo corpus</source>
            <translation>Demo-Korpus erzeugen</translation>
        </message>
        <message>
            <source>Import a corpus</source>
            <translation>Korpus importieren</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <comment>stage: done of all</comment>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>About 200 short utterances of two speakers in each of five sessions, spoken by espeak-ng on this computer in seconds. The folder must be empty or new.</source>
            <translation>Etwa 200 kurze Äußerungen von je zwei Sprechern in fünf Sitzungen, auf diesem Rechner in Sekunden von espeak-ng gesprochen. Der Ordner muss leer oder neu sein.</translation>
        </message>
        <message>
            <source>Table…</source>
            <translation>Tabelle…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv)</source>
            <translation>Tabellen (*.csv *.tsv)</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>A folder laid out like IEMOCAP, or a table (CSV) with the columns path, text, label, speaker, session, dialog, start, end. Nothing is written to it.</source>
            <translation>Ein Ordner im Aufbau von IEMOCAP oder eine Tabelle (CSV) mit den Spalten path, text, label, speaker, session, dialog, start, end. Es wird nichts hineingeschrieben.</translation>
        </message>
        <message>
            <source>after its folder</source>
            <translation>nach seinem Ordner</translation>
        </message>
        <message>
            <source>Name of the corpus</source>
            <translation>Name des Korpus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>Projekte von MER-HAN Studio (*.merhan)</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>A project that exists gets the corpus too; imported again, a corpus is brought up to date and its annotations stay.</source>
            <translation>Ein bestehendes Projekt bekommt den Korpus dazu; erneut importiert, wird ein Korpus aktualisiert, und seine Annotationen bleiben.</translation>
        </message>
        <message>
            <source>There is nothing at %1.</source>
            <translation>Unter %1 ist nichts.</translation>
        </message>
        <message>
            <source>This file is no table (.csv or .tsv).</source>
            <translation>Diese Datei ist keine Tabelle (.csv oder .tsv).</translation>
        </message>
        <message>
            <source>The folder %1 doesn’t exist.</source>
            <translation>Den Ordner %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Es beginnt…</translation>
        </message>
        <message>
            <source>Show the utterances</source>
            <translation>Äußerungen zeigen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ImportReportView</name>
        <message>
            <source>Filter the problems</source>
            <translation>Probleme filtern</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%Ln&lt;/b&gt; problems</source>
            <translation>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Problem</numerusform>
                <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Probleme</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 problems</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; von %2 Problemen</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt;: %2 utterances in %3 dialogs and %4 sessions, %5 of sound</source>
            <translation>&lt;b&gt;%1&lt;/b&gt;: %2 Äußerungen in %3 Dialogen und %4 Sitzungen, %5 Ton</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as before</source>
            <translation>%1 neu, %2 geändert, %3 wie zuvor</translation>
        </message>
        <message>
            <source>%1 aren’t in the corpus any more; they were kept, with their annotations</source>
            <translation>%1 sind nicht mehr im Korpus; sie blieben erhalten, mit ihren Annotationen</translation>
        </message>
        <message>
            <source>No copy from before the import was saved: %1</source>
            <translation>Vor dem Import wurde keine Kopie gesichert: %1</translation>
        </message>
        <message>
            <source>These are the numbers of IEMOCAP’s full release.</source>
            <translation>Das sind die Zahlen der vollständigen Ausgabe von IEMOCAP.</translation>
        </message>
        <message>
            <source>This is a part of IEMOCAP’s release: not every number below is its own.</source>
            <translation>Das ist ein Teil der Ausgabe von IEMOCAP: nicht jede Zahl unten ist die ihre.</translation>
        </message>
        <message>
            <source>Laid out like IEMOCAP, but another corpus: its numbers aren’t compared.</source>
            <translation>Aufgebaut wie IEMOCAP, aber ein anderer Korpus: seine Zahlen werden nicht verglichen.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Dialogs</source>
            <translation>Dialoge</translation>
        </message>
        <message>
            <source>Utterances</source>
            <translation>Äußerungen</translation>
        </message>
        <message>
            <source>With audio</source>
            <translation>Mit Ton</translation>
        </message>
        <message>
            <source>With text</source>
            <translation>Mit Text</translation>
        </message>
        <message>
            <source>Four classes</source>
            <translation>Vier Klassen</translation>
        </message>
        <message>
            <source>Expected utterances</source>
            <translation>Erwartete Äußerungen</translation>
        </message>
        <message>
            <source>Expected in four classes</source>
            <translation>Erwartet in vier Klassen</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Probleme speichern</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::ProblemModel</name>
        <message>
            <source>taken</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>taken without audio</source>
            <translation>ohne Ton übernommen</translation>
        </message>
        <message>
            <source>taken without text</source>
            <translation>ohne Text übernommen</translation>
        </message>
        <message>
            <source>taken without label</source>
            <translation>ohne Label übernommen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>übergangen</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Datei und Zeile</translation>
        </message>
        <message>
            <source>Utterance</source>
            <translation>Äußerung</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::StartPage</name>
        <message>
            <source>Open a project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>A .merhan file</source>
            <translation>Eine .merhan-Datei</translation>
        </message>
        <message>
            <source>Import a corpus…</source>
            <translation>Korpus importieren…</translation>
        </message>
        <message>
            <source>IEMOCAP or a CSV list of recordings</source>
            <translation>IEMOCAP oder eine CSV-Liste</translation>
        </message>
        <message>
            <source>Make the demo corpus…</source>
            <translation>Demo-Korpus erzeugen…</translation>
        </message>
        <message>
            <source>Made on this computer in seconds</source>
            <translation>In Sekunden auf diesem Rechner</translation>
        </message>
        <message>
            <source>Or drop a corpus folder or a project anywhere on this window.</source>
            <translation>Oder einen Korpusordner oder ein Projekt auf dieses Fenster ziehen.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Letzte Projekte</translation>
        </message>
        <message>
            <source>A project is being opened</source>
            <translation>Ein Projekt wird geöffnet</translation>
        </message>
        <message>
            <source>MER-HAN Studio</source>
            <translation>MER-HAN Studio</translation>
        </message>
        <message>
            <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
            <translation>Gefühle in Sprache hören, labeln, damit trainieren und sehen, was das Modell gehört hat.</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 wird geöffnet…</translation>
        </message>
        <message>
            <source>No project was opened yet. Open one, import a corpus, or make the demo to look around.</source>
            <translation>Noch kein Projekt geöffnet. Öffnen Sie eines, importieren Sie einen Korpus oder erzeugen Sie zum Umsehen die Demo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln utterances</source>
            <translation>
                <numerusform>%Ln Äußerung</numerusform>
                <numerusform>%Ln Äußerungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotated</source>
            <translation>
                <numerusform>%Ln annotiert</numerusform>
                <numerusform>%Ln annotiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs</source>
            <translation>
                <numerusform>%Ln Lauf</numerusform>
                <numerusform>%Ln Läufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found: %1</source>
            <translation>Nicht gefunden: %1</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Wo ist %1 jetzt?</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>Projekte von MER-HAN Studio (*.merhan)</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::UtteranceTable</name>
        <message>
            <source>Utterances</source>
            <translation>Äußerungen</translation>
        </message>
        <message>
            <source>Corpus order</source>
            <translation>Reihenfolge des Korpus</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>Spalten wie zu Anfang</translation>
        </message>
    </context>
    <context>
        <name>merhan::browse::UtteranceTableModel</name>
        <message>
            <source>female</source>
            <translation>weiblich</translation>
        </message>
        <message>
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message>
            <source>improvised</source>
            <translation>improvisiert</translation>
        </message>
        <message>
            <source>scripted</source>
            <translation>nach Skript</translation>
        </message>
        <message>
            <source>no majority</source>
            <translation>keine Mehrheit</translation>
        </message>
        <message>
            <source>several</source>
            <translation>mehrere</translation>
        </message>
        <message>
            <source>can’t tell</source>
            <translation>nicht zu sagen</translation>
        </message>
        <message>
            <source>bad audio</source>
            <translation>Ton unbrauchbar</translation>
        </message>
        <message>
            <source>annotation</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <comment>agreeing/all raters</comment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <source>Mark and note signs</source>
            <translation>Zeichen für Markierung und Notiz</translation>
        </message>
        <message>
            <source>Utterance</source>
            <translation>Äußerung</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Dialog</source>
            <translation>Dialog</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transkript</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Label source</source>
            <translation>Labelquelle</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Einigkeit</translation>
        </message>
        <message>
            <source>Valence</source>
            <translation>Valenz</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Dominance</source>
            <translation>Dominanz</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Spk</source>
            <comment>short for Speaker</comment>
            <translation>Spr</translation>
        </message>
        <message>
            <source>Dur</source>
            <comment>short for Duration</comment>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Agr</source>
            <comment>short for Agreement</comment>
            <translation>Ein</translation>
        </message>
        <message>
            <source>V</source>
            <comment>short for Valence</comment>
            <translation>V</translation>
        </message>
        <message>
            <source>A</source>
            <comment>short for Activation</comment>
            <translation>A</translation>
        </message>
        <message>
            <source>D</source>
            <comment>short for Dominance</comment>
            <translation>D</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::Chip</name>
        <message>
            <source>Filter: %1 %2</source>
            <translation>Filter: %1 %2</translation>
        </message>
        <message>
            <source>%1 %2. Delete removes the filter.</source>
            <translation>%1 %2. Entf entfernt den Filter.</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Open a project…</source>
            <translation>Projekt &amp;öffnen…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Import a corpus…</source>
            <translation>Korpus &amp;importieren…</translation>
        </message>
        <message>
            <source>Make the &amp;demo corpus…</source>
            <translation>&amp;Demo-Korpus erzeugen…</translation>
        </message>
        <message>
            <source>&amp;Close the project</source>
            <translation>Projekt &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>Open a project first</source>
            <translation>Zuerst ein Projekt öffnen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Side panel</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>S&amp;ettings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;About MER-HAN Studio</source>
            <translation>&amp;Über MER-HAN Studio</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>The language changes when the program is next started.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
        <message>
            <source>No project was opened yet</source>
            <translation>Noch kein Projekt geöffnet</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <source>Projects of MER-HAN Studio (*.merhan)</source>
            <translation>Projekte von MER-HAN Studio (*.merhan)</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 wird geöffnet…</translation>
        </message>
        <message>
            <source>No project open</source>
            <translation>Kein Projekt offen</translation>
        </message>
        <message>
            <source>Label source: %1</source>
            <translation>Labelquelle: %1</translation>
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
            <translation>Über MER-HAN Studio</translation>
        </message>
        <message>
            <source>&lt;h3&gt;MER-HAN Studio %1&lt;/h3&gt;&lt;p&gt;Listen to emotional speech, label it, train on it, and see what the model heard.&lt;/p&gt;&lt;p&gt;Qt %2. This program is free software under the GNU General Public License, version 3 or later, because it uses Qt Charts, which is under that licence. The command line and the worker are under the Apache License 2.0.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;MER-HAN Studio %1&lt;/h3&gt;&lt;p&gt;Gefühle in Sprache hören, labeln, damit trainieren und sehen, was das Modell gehört hat.&lt;/p&gt;&lt;p&gt;Qt %2. Dieses Programm ist freie Software unter der GNU General Public License, Version 3 oder später, weil es Qt Charts verwendet, das unter dieser Lizenz steht. Kommandozeile und Worker stehen unter der Apache-Lizenz 2.0.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>“%1” is no project, no corpus folder and no table; nothing was done.</source>
            <translation>„%1“ ist kein Projekt, kein Korpusordner und keine Tabelle; nichts wurde getan.</translation>
        </message>
    </context>
    <context>
        <name>merhan::common::ModeRail</name>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>mode and its key</comment>
            <translation>%1 (Strg+%2)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::LanesView</name>
        <message>
            <source>Turns of the dialog</source>
            <translation>Redebeiträge des Dialogs</translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n anderer</numerusform>
                <numerusform>%n andere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merhan::player::PlayButton</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Pause (Leertaste)</translation>
        </message>
        <message>
            <source>Play the utterance (Space; Shift+Space from its start)</source>
            <translation>Die Äußerung abspielen (Leertaste; Umschalt+Leertaste von vorn)</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::PlayerPanel</name>
        <message>
            <source>The sound module of this program is missing, so nothing is heard; the playhead moves all the same. Install the program again.</source>
            <translation>Das Tonmodul dieses Programms fehlt, daher ist nichts zu hören; die Abspielmarke läuft trotzdem. Das Programm neu installieren.</translation>
        </message>
        <message>
            <source>There is no sound output on this machine, so nothing is heard; the playhead moves all the same. It is looked for again at each start.</source>
            <translation>Auf diesem Rechner gibt es keine Tonausgabe, daher ist nichts zu hören; die Abspielmarke läuft trotzdem. Bei jedem Abspielen wird wieder gesucht.</translation>
        </message>
        <message>
            <source>The sound output is gone, so nothing is heard; the playhead moves all the same. Connect it and play again.</source>
            <translation>Die Tonausgabe ist weg, daher ist nichts zu hören; die Abspielmarke läuft trotzdem. Wieder verbinden und erneut abspielen.</translation>
        </message>
        <message>
            <source>Choose an utterance first</source>
            <translation>Zuerst eine Äußerung wählen</translation>
        </message>
        <message numerus="yes">
            <source>%n more recordings of this dialog can't be read.</source>
            <translation>
                <numerusform>%n weitere Aufnahme dieses Dialogs ist nicht lesbar.</numerusform>
                <numerusform>%n weitere Aufnahmen dieses Dialogs sind nicht lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>This dialog has no recording, so nothing can be played. Everything else works.</source>
            <translation>Dieser Dialog hat keine Aufnahme, daher kann nichts abgespielt werden. Alles andere geht.</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::TimeLabel</name>
        <message>
            <source>Time within the utterance</source>
            <translation>Zeit in der Äußerung</translation>
        </message>
        <message>
            <source> / %1 s</source>
            <translation> / %1 s</translation>
        </message>
    </context>
    <context>
        <name>merhan::player::Transport</name>
        <message>
            <source>Previous turn</source>
            <translation>Voriger Beitrag</translation>
        </message>
        <message>
            <source>Ctrl+←</source>
            <translation>Strg+←</translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation>Nächster Beitrag</translation>
        </message>
        <message>
            <source>Ctrl+→</source>
            <translation>Strg+→</translation>
        </message>
        <message>
            <source>Play from here on</source>
            <translation>Ab hier abspielen</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Play with the turns around it</source>
            <translation>Mit den Beiträgen ringsum abspielen</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Autoplay</source>
            <translation>Automatisch abspielen</translation>
        </message>
        <message>
            <source>Play each utterance that becomes the current one, and go on to the next at its end</source>
            <translation>Jede Äußerung abspielen, die zur aktuellen wird, und an ihrem Ende zur nächsten gehen</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Show more time</source>
            <translation>Mehr Zeit zeigen</translation>
        </message>
        <message>
            <source>−</source>
            <translation>−</translation>
        </message>
        <message>
            <source>Show less time</source>
            <translation>Weniger Zeit zeigen</translation>
        </message>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Show the whole dialog</source>
            <translation>Den ganzen Dialog zeigen</translation>
        </message>
        <message>
            <source>Shift+Z</source>
            <translation>Umschalt+Z</translation>
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
            <translation>Wellenform</translation>
        </message>
        <message>
            <source>Plus and minus zoom, Z shows the utterance, Shift+Z the dialog.</source>
            <translation>Plus und Minus zoomen, Z zeigt die Äußerung, Umschalt+Z den Dialog.</translation>
        </message>
    </context>
    <context>
        <name>modes</name>
        <message>
            <source>Corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>Find utterances by anything known about them, and hear them.</source>
            <translation>Äußerungen nach allem finden, was man von ihnen weiß, und sie hören.</translation>
        </message>
    </context>
    <context>
        <name>stages</name>
        <message>
            <source>Looking for recordings</source>
            <translation>Aufnahmen werden gesucht</translation>
        </message>
        <message>
            <source>Reading audio headers</source>
            <translation>Kopfdaten der Aufnahmen werden gelesen</translation>
        </message>
        <message>
            <source>Reading labels and transcripts</source>
            <translation>Labels und Transkripte werden gelesen</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Die Tabelle wird gelesen</translation>
        </message>
        <message>
            <source>Speaking</source>
            <translation>Es wird gesprochen</translation>
        </message>
        <message>
            <source>Writing dialogs</source>
            <translation>Dialoge werden geschrieben</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>heute, %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day of this year</comment>
            <translation>d. MMMM</translation>
        </message>
    </context>
</TS>

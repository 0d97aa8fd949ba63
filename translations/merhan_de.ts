<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnnotationsExport</name>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Writing the annotations…</source>
        <translation>Die Annotationen werden geschrieben…</translation>
    </message>
    <message>
        <source>%1 annotations written to %2</source>
        <translation>%1 Annotationen nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>Ton unbrauchbar</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Where every other key starts from: merhan, or the original implementation to the letter.</source>
        <translation>Wovon jeder andere Schlüssel ausgeht: merhan oder die ursprüngliche Implementierung bis aufs Wort.</translation>
    </message>
    <message>
        <source>Label source</source>
        <translation>Labelquelle</translation>
    </message>
    <message>
        <source>Whose labels count.</source>
        <translation>Wessen Labels zählen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>The classes: a named set, or keys with commas, joined by + where they count as one.</source>
        <translation>Die Klassen: ein benannter Satz oder Schlüssel mit Kommas, mit + verbunden, wo sie als eine zählen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What is tested on what.</source>
        <translation>Was worauf getestet wird.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>How the part that chooses the epoch is split off.</source>
        <translation>Wie der Teil abgetrennt wird, der die Epoche wählt.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Which modalities the model is given.</source>
        <translation>Welche Modalitäten das Modell bekommt.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>A model folder or run to start from.</source>
        <translation>Ein Modellordner oder ein Lauf, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>Folder of a text encoder of the BERT family; empty for all-MiniLM-L6-v2.</source>
        <translation>Ordner eines Text-Encoders der BERT-Familie; leer für all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Encoder states</source>
        <translation>Encoder-Zustände</translation>
    </message>
    <message>
        <source>Which states of the encoder the network gets: the mean over all layers, or the last.</source>
        <translation>Welche Zustände des Encoders das Netz bekommt: das Mittel über alle Schichten oder die letzte.</translation>
    </message>
    <message>
        <source>MFCC window</source>
        <translation>MFCC-Fenster</translation>
    </message>
    <message>
        <source>Window of the MFCCs.</source>
        <translation>Fenster der MFCCs.</translation>
    </message>
    <message>
        <source>Keep tags in transcripts</source>
        <translation>Marken in Transkripten behalten</translation>
    </message>
    <message>
        <source>Leave tags such as [LAUGHTER] in the transcripts.</source>
        <translation>Marken wie [LAUGHTER] in den Transkripten lassen.</translation>
    </message>
    <message>
        <source>Cut after, in s</source>
        <translation>Kürzen nach, in s</translation>
    </message>
    <message>
        <source>Cut longer recordings to this; 0 for never.</source>
        <translation>Längere Aufnahmen auf diese Länge kürzen; 0 für nie.</translation>
    </message>
    <message>
        <source>BiLSTM width</source>
        <translation>BiLSTM-Breite</translation>
    </message>
    <message>
        <source>Width of the BiLSTM, a direction.</source>
        <translation>Breite des BiLSTM je Richtung.</translation>
    </message>
    <message>
        <source>BiLSTM layers</source>
        <translation>BiLSTM-Schichten</translation>
    </message>
    <message>
        <source>Layers of the BiLSTM.</source>
        <translation>Schichten des BiLSTM.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>Width of both streams in cross-modal attention.</source>
        <translation>Breite beider Ströme in der kreuzmodalen Attention.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>Heads of every attention.</source>
        <translation>Köpfe jeder Attention.</translation>
    </message>
    <message>
        <source>Local attention</source>
        <translation>Lokale Attention</translation>
    </message>
    <message>
        <source>Local intra-modal attention.</source>
        <translation>Lokale intramodale Attention.</translation>
    </message>
    <message>
        <source>Cross-modal</source>
        <translation>Kreuzmodal</translation>
    </message>
    <message>
        <source>Cross-modal attention.</source>
        <translation>Kreuzmodale Attention.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Global inter-modal attention.</source>
        <translation>Globale intermodale Attention.</translation>
    </message>
    <message>
        <source>Pooled statistics</source>
        <translation>Zeitliche Statistik</translation>
    </message>
    <message>
        <source>Mean and deviation over time join the classifier.</source>
        <translation>Mittel und Abweichung über die Zeit gehen mit in den Klassifikator.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation>Epochen, höchstens</translation>
    </message>
    <message>
        <source>At most so many passes over the training utterances.</source>
        <translation>Höchstens so viele Durchgänge durch die Trainingsäußerungen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Utterances a step.</source>
        <translation>Äußerungen je Schritt.</translation>
    </message>
    <message>
        <source>Adam&apos;s step size.</source>
        <translation>Schrittweite von Adam.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How the learning rate goes: from a twentieth of the epochs on along a cosine to 0, or constant.</source>
        <translation>Wie die Lernrate verläuft: nach einem Zwanzigstel der Epochen entlang eines Kosinus bis 0, oder konstant.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>Entkoppelter Weight Decay.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better validation loss; 0 for never.</source>
        <translation>Nach so vielen Epochen ohne besseren Validierungsverlust anhalten; 0 für nie.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of activations dropped.</source>
        <translation>Anteil der Aktivierungen, der weggelassen wird.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of the target given to all classes.</source>
        <translation>Anteil des Ziels, der auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Weigh the loss by inverse class frequency.</source>
        <translation>Den Verlust mit der inversen Klassenhäufigkeit gewichten.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Strength of time and frequency masking.</source>
        <translation>Stärke der Maskierung von Zeit und Frequenz.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradientengrenze</translation>
    </message>
    <message>
        <source>Largest norm of a gradient; 0 for no limit.</source>
        <translation>Größte Norm eines Gradienten; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the run, or several with commas.</source>
        <translation>Seed des Laufs, oder mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where it runs.</source>
        <translation>Wo er läuft.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Arithmetic of the network; auto takes bfloat16 where it is fast.</source>
        <translation>Arithmetik des Netzes; auto nimmt bfloat16, wo es schnell ist.</translation>
    </message>
    <message>
        <source>Same numbers each time</source>
        <translation>Jedes Mal gleiche Zahlen</translation>
    </message>
    <message>
        <source>The same numbers each time; auto: on the CPU.</source>
        <translation>Jedes Mal die gleichen Zahlen; auto: auf der CPU.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>CPU threads; 0 for all cores.</source>
        <translation>CPU-Threads; 0 für alle Kerne.</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Behaltene Checkpoints</translation>
    </message>
    <message>
        <source>Which checkpoints stay.</source>
        <translation>Welche Checkpoints bleiben.</translation>
    </message>
    <message>
        <source>Feature cache, in GiB</source>
        <translation>Merkmals-Cache, in GiB</translation>
    </message>
    <message>
        <source>Bound of the feature cache in GiB.</source>
        <translation>Obergrenze des Merkmals-Caches in GiB.</translation>
    </message>
    <message>
        <source>MER-HAN</source>
        <translation>MER-HAN</translation>
    </message>
    <message>
        <source>Reference: the original to the letter</source>
        <translation>Referenz: das Original bis aufs Wort</translation>
    </message>
    <message>
        <source>Corpus (the release’s own consensus)</source>
        <translation>Korpus (der Konsens der Ausgabe selbst)</translation>
    </message>
    <message>
        <source>Corrected (newest annotation, else corpus)</source>
        <translation>Korrigiert (neueste Annotation, sonst Korpus)</translation>
    </message>
    <message>
        <source>Majority of raters and annotators</source>
        <translation>Mehrheit der Bewerter und Annotatoren</translation>
    </message>
    <message>
        <source>Votes (their distribution)</source>
        <translation>Stimmen (ihre Verteilung)</translation>
    </message>
    <message>
        <source>One annotator:</source>
        <translation>Ein Annotator:</translation>
    </message>
    <message>
        <source>Other classes:</source>
        <translation>Andere Klassen:</translation>
    </message>
    <message>
        <source>The last session</source>
        <translation>Die letzte Sitzung</translation>
    </message>
    <message>
        <source>One session:</source>
        <translation>Eine Sitzung:</translation>
    </message>
    <message>
        <source>Leave one session out</source>
        <translation>Je eine Sitzung auslassen</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>Je einen Sprecher auslassen</translation>
    </message>
    <message>
        <source>A random share:</source>
        <translation>Ein zufälliger Anteil:</translation>
    </message>
    <message>
        <source>No test: train on everything</source>
        <translation>Kein Test: auf allem trainieren</translation>
    </message>
    <message>
        <source>Random 10 % of the training part</source>
        <translation>Zufällige 10 % des Trainingsteils</translation>
    </message>
    <message>
        <source>One speaker of the training part</source>
        <translation>Ein Sprecher des Trainingsteils</translation>
    </message>
    <message>
        <source>One session of the training part</source>
        <translation>Eine Sitzung des Trainingsteils</translation>
    </message>
    <message>
        <source>None: the last epoch counts</source>
        <translation>Keine: die letzte Epoche zählt</translation>
    </message>
    <message>
        <source>Audio and text</source>
        <translation>Audio und Text</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mean of all layers</source>
        <translation>Mittel aller Schichten</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>Auf der CPU</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Last and best</source>
        <translation>Letzter und bester</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>A tenth, drawn as the original implementation did</source>
        <translation>Ein Zehntel, gezogen wie in der Originalimplementierung</translation>
    </message>
    <message>
        <source>Learning rate (Adam)</source>
        <translation>Lernrate (Adam)</translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>MER-HAN Studio</source>
        <translation>MER-HAN Studio</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>CPU instructions</source>
        <translation>CPU-Befehlssatz</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Geschrieben (UTC)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no recording here that could be predicted (.wav, .flac, .ogg, .opus, .mp3, .aif).</source>
        <translation>Hier ist keine Aufnahme, zu der etwas vorhergesagt werden könnte (.wav, .flac, .ogg, .opus, .mp3, .aif).</translation>
    </message>
    <message>
        <source>This run has no finished model%1. %2</source>
        <translation>Dieser Lauf hat kein fertiges Modell%1. %2</translation>
    </message>
    <message>
        <source>There is something in this folder already, and nothing was written. Give one that is empty or doesn&apos;t exist yet.</source>
        <translation>In diesem Ordner ist schon etwas, und nichts wurde geschrieben. Einen angeben, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>No worker has begun this run within %1 s. &apos;merhan resume&apos; begins it.</source>
        <translation>Binnen %1 s hat kein Worker diesen Lauf begonnen. „merhan resume“ beginnt ihn.</translation>
    </message>
    <message>
        <source>The worker ended without a word. &apos;merhan resume&apos; goes on from the last whole checkpoint. The end of its log:
%1</source>
        <translation>Der Worker endete ohne ein Wort. „merhan resume“ macht beim letzten vollständigen Checkpoint weiter. Das Ende seines Protokolls:
%1</translation>
    </message>
    <message>
        <source>This project has several corpora (%1). Say with --corpus NAME which one lies in %2.</source>
        <translation>Dieses Projekt hat mehrere Korpora (%1). Mit --corpus NAME angeben, welches in %2 liegt.</translation>
    </message>
    <message>
        <source>This project has no corpus “%1”. It has: %2.</source>
        <translation>Dieses Projekt hat kein Korpus „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>This run has no predictions.csv yet. Let it finish (&apos;merhan follow&apos; shows it, &apos;merhan resume&apos; goes on with it).</source>
        <translation>Dieser Lauf hat noch keine predictions.csv. Ihn fertig werden lassen („merhan follow“ zeigt ihn, „merhan resume“ setzt ihn fort).</translation>
    </message>
    <message>
        <source>The project has no runs. &apos;merhan train&apos; makes one, &apos;merhan ingest&apos; takes it in.</source>
        <translation>Das Projekt hat keine Läufe. „merhan train“ macht einen, „merhan ingest“ nimmt einen auf.</translation>
    </message>
    <message>
        <source>This run is finished, so there is nothing to %1. &apos;merhan evaluate&apos; scores it.</source>
        <translation>Dieser Lauf ist fertig, es gibt also nichts für „%1“. „merhan evaluate“ wertet ihn aus.</translation>
    </message>
    <message>
        <source>No worker is at this run, so there is nothing to %1. &apos;merhan resume&apos; goes on with it.</source>
        <translation>Kein Worker ist an diesem Lauf, es gibt also nichts für „%1“. „merhan resume“ setzt ihn fort.</translation>
    </message>
    <message>
        <source>The worker didn&apos;t obey: %1</source>
        <translation>Der Worker hat nicht gehorcht: %1</translation>
    </message>
    <message>
        <source>The worker has not answered within %1 s. The command stays in control.jsonl, and it obeys when it gets there; &apos;merhan follow&apos; shows what it does.</source>
        <translation>Der Worker hat binnen %1 s nicht geantwortet. Der Befehl bleibt in control.jsonl, und er gehorcht, wenn er dort ankommt; „merhan follow“ zeigt, was er tut.</translation>
    </message>
    <message>
        <source>The worker ended before it had answered. &apos;merhan resume&apos; goes on from the last checkpoint.</source>
        <translation>Der Worker endete, bevor er geantwortet hatte. „merhan resume“ macht beim letzten Checkpoint weiter.</translation>
    </message>
    <message>
        <source>The worker left before it had begun. Its last words:
%1</source>
        <translation>Der Worker ging, bevor er begonnen hatte. Seine letzten Worte:
%1</translation>
    </message>
    <message>
        <source>The worker can&apos;t be started: %1.</source>
        <translation>Der Worker kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The recording has no second %1: it is %2 s long.</source>
        <translation>Die Aufnahme hat keine Sekunde %1: sie ist %2 s lang.</translation>
    </message>
    <message>
        <source>There is no sample between second %1 and second %2, so there is nothing to read. Give an end that lies behind the start.</source>
        <translation>Zwischen Sekunde %1 und Sekunde %2 liegt kein Abtastwert, es gibt also nichts zu lesen. Ein Ende angeben, das hinter dem Anfang liegt.</translation>
    </message>
    <message>
        <source>The recording is too long for this machine&apos;s memory. Read it a stretch at a time.</source>
        <translation>Die Aufnahme ist zu lang für den Speicher dieses Rechners. Sie abschnittsweise lesen.</translation>
    </message>
    <message>
        <source>Not one sample of the recording can be read.</source>
        <translation>Kein einziger Abtastwert der Aufnahme ist lesbar.</translation>
    </message>
    <message>
        <source>The recording has samples that are no sound (NaN, infinity or beyond every scale), so it isn&apos;t used. Export it again from the program that made it.</source>
        <translation>Die Aufnahme hat Abtastwerte, die kein Ton sind (NaN, unendlich oder jenseits jeder Skala), daher wird sie nicht benutzt. Sie aus dem Programm, das sie erzeugt hat, noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be brought from %1 to %2 Hz: %3.</source>
        <translation>Der Ton kann nicht von %1 auf %2 Hz gebracht werden: %3.</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened (%1).</source>
        <translation>Die Aufnahme kann nicht geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>Under the name of the recording lies something that is no file.</source>
        <translation>Unter dem Namen der Aufnahme liegt etwas, das keine Datei ist.</translation>
    </message>
    <message>
        <source>The recording is a file of 0 bytes.</source>
        <translation>Die Aufnahme ist eine Datei von 0 Bytes.</translation>
    </message>
    <message>
        <source>The file holds no audio that can be read: its header is missing or makes no sense.</source>
        <translation>Die Datei enthält kein lesbares Audio: ihr Kopf fehlt oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The recording has a header, but not one sample.</source>
        <translation>Die Aufnahme hat einen Kopf, aber keinen einzigen Abtastwert.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t empty, so the demo corpus wasn&apos;t made there and nothing was changed. Give a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Dieser Ordner ist nicht leer, daher wurde das Demo-Korpus dort nicht erzeugt und nichts geändert. Einen Ordner angeben, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>This is a file, so the demo corpus wasn&apos;t made there. Give a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Das ist eine Datei, daher wurde das Demo-Korpus dort nicht erzeugt. Einen Ordner angeben, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>The demo corpus is spoken by the program %1, which isn&apos;t installed here, so nothing was made. Install the package espeak-ng (sudo apt install espeak-ng) and try again.</source>
        <translation>Das Demo-Korpus wird vom Programm %1 gesprochen, das hier nicht installiert ist, daher wurde nichts erzeugt. Das Paket espeak-ng installieren (sudo apt install espeak-ng) und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The program %1 couldn&apos;t speak the line “%2” (%3), so no demo corpus was made. Check that espeak-ng and its voices (package espeak-ng-data) work: espeak-ng -v %4 hello</source>
        <translation>Das Programm %1 konnte die Zeile „%2“ nicht sprechen (%3), daher wurde kein Demo-Korpus erzeugt. Prüfen, ob espeak-ng und seine Stimmen (Paket espeak-ng-data) funktionieren: espeak-ng -v %4 hello</translation>
    </message>
    <message>
        <source>“%1” is no label. A label set is four, four-without-excited, six, all, or classes separated by commas, each one or more of %2 joined by + (four is %3).</source>
        <translation>„%1“ ist kein Label. Ein Labelsatz ist four, four-without-excited, six, all oder mit Kommas getrennte Klassen, jede aus einem oder mehreren von %2, verbunden mit + (four ist %3).</translation>
    </message>
    <message>
        <source>The label “%1” stands in the label set “%2” twice. Name each label in one class only.</source>
        <translation>Das Label „%1“ steht im Labelsatz „%2“ zweimal. Jedes Label nur in einer Klasse nennen.</translation>
    </message>
    <message>
        <source>The label set “%1” has fewer than two classes, and a model needs something to tell apart. Separate classes by commas, as in %2.</source>
        <translation>Der Labelsatz „%1“ hat weniger als zwei Klassen, und ein Modell braucht etwas zu unterscheiden. Klassen mit Kommas trennen, wie in %2.</translation>
    </message>
    <message>
        <source>This is no folder that can be read: %1. Nothing was imported.</source>
        <translation>Das ist kein lesbarer Ordner: %1. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing in IEMOCAP&apos;s layout was found here, so nothing was imported. Choose the folder that holds Session1 to Session5, the folder above it, or one session; a session holds its labels in dialog/EmoEvaluation.</source>
        <translation>Hier wurde nichts im Aufbau von IEMOCAP gefunden, daher wurde nichts importiert. Den Ordner wählen, der Session1 bis Session5 enthält, den Ordner darüber oder eine Sitzung; eine Sitzung hat ihre Labels in dialog/EmoEvaluation.</translation>
    </message>
    <message>
        <source>There are session folders here, but none of them has a folder dialog/EmoEvaluation with the labels, so nothing was imported. It is part of every package of the release: copy it here and import again.</source>
        <translation>Hier gibt es Sitzungsordner, aber keiner davon hat einen Ordner dialog/EmoEvaluation mit den Labels, daher wurde nichts importiert. Er gehört zu jedem Paket der Ausgabe: ihn hierher kopieren und noch einmal importieren.</translation>
    </message>
    <message>
        <source>Reading the corpus ended early, and nothing was imported: %1.</source>
        <translation>Das Lesen des Korpus endete vorzeitig, und nichts wurde importiert: %1.</translation>
    </message>
    <message>
        <source>There is no %1 here; the other sessions were imported.</source>
        <translation>Hier gibt es kein %1; die anderen Sitzungen wurden importiert.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read (%1), so what lies in it is missing.</source>
        <translation>Der Ordner ist nicht lesbar (%1), daher fehlt, was darin liegt.</translation>
    </message>
    <message>
        <source>Only Session1 to Session5 are sessions, so “%1” was left out.</source>
        <translation>Nur Session1 bis Session5 sind Sitzungen, daher wurde „%1“ weggelassen.</translation>
    </message>
    <message>
        <source>This folder holds a corpus too. The first by name, %1, was imported; to import this one, choose it itself.</source>
        <translation>Auch dieser Ordner enthält ein Korpus. Das dem Namen nach erste, %1, wurde importiert; um dieses zu importieren, es selbst wählen.</translation>
    </message>
    <message>
        <source>The session has no folder dialog/EmoEvaluation, so none of its turns has a label.</source>
        <translation>Die Sitzung hat keinen Ordner dialog/EmoEvaluation, daher hat keiner ihrer Turns ein Label.</translation>
    </message>
    <message>
        <source>The name belongs to session %1, so it was left out here.</source>
        <translation>Der Name gehört zu Sitzung %1, daher wurde er hier weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is here too, and counts; this one, whose name differs only in its case, was left out.</source>
        <translation>„%1“ ist auch da und zählt; dieser hier, dessen Name sich nur in Groß- und Kleinschreibung unterscheidet, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1), so what it says is missing.</source>
        <translation>Die Datei ist nicht lesbar (%1), daher fehlt, was sie sagt.</translation>
    </message>
    <message>
        <source>The file is UTF-16; it was converted. The release has UTF-8.</source>
        <translation>Die Datei ist UTF-16; sie wurde umgewandelt. Die Ausgabe hat UTF-8.</translation>
    </message>
    <message>
        <source>The line is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Zeile ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes; they were left out.</source>
        <translation>Die Zeile enthält NUL-Bytes; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The line begins like none of a label file and was passed over: %1</source>
        <translation>Die Zeile beginnt wie keine einer Labeldatei und wurde übergangen: %1</translation>
    </message>
    <message>
        <source>The file has no summary line, so no turn of its dialog has a label.</source>
        <translation>Die Datei hat keine Summenzeile, daher hat kein Turn ihres Dialogs ein Label.</translation>
    </message>
    <message>
        <source>The summary line is broken off or garbled, so its turn has no label: %1</source>
        <translation>Die Summenzeile ist abgebrochen oder verstümmelt, daher hat ihr Turn kein Label: %1</translation>
    </message>
    <message>
        <source>The summary line has no emotion, so its turn has no label.</source>
        <translation>Die Summenzeile hat keine Emotion, daher hat ihr Turn kein Label.</translation>
    </message>
    <message>
        <source>“%1” is no turn of the release, so the line was passed over.</source>
        <translation>„%1“ ist kein Turn der Ausgabe, daher wurde die Zeile übergangen.</translation>
    </message>
    <message>
        <source>The turn belongs to another dialog, whose own file counts; this line was passed over.</source>
        <translation>Der Turn gehört zu einem anderen Dialog, dessen eigene Datei zählt; diese Zeile wurde übergangen.</translation>
    </message>
    <message>
        <source>The turn has a summary line above already; the first one counts.</source>
        <translation>Der Turn hat weiter oben schon eine Summenzeile; die erste zählt.</translation>
    </message>
    <message>
        <source>“%1” is none of the release&apos;s emotion codes; the turn was taken without a label.</source>
        <translation>„%1“ ist keiner der Emotionscodes der Ausgabe; der Turn wurde ohne Label übernommen.</translation>
    </message>
    <message>
        <source>The times make no sense; the transcript&apos;s are taken if it has any.</source>
        <translation>Die Zeiten ergeben keinen Sinn; die des Transkripts werden genommen, falls es welche hat.</translation>
    </message>
    <message>
        <source>Valence, activation and dominance aren&apos;t three numbers; what isn&apos;t is missing.</source>
        <translation>Valenz, Aktivierung und Dominanz sind nicht drei Zahlen; was keine ist, fehlt.</translation>
    </message>
    <message>
        <source>Valence, activation or dominance lies outside 1 to 5; that value is missing.</source>
        <translation>Valenz, Aktivierung oder Dominanz liegt außerhalb von 1 bis 5; dieser Wert fehlt.</translation>
    </message>
    <message>
        <source>The rater&apos;s line is garbled and was passed over: %1</source>
        <translation>Die Zeile des Bewerters ist verstümmelt und wurde übergangen: %1</translation>
    </message>
    <message>
        <source>The rater&apos;s line has a word that is no category, or none at all; the others count: %1</source>
        <translation>Die Zeile des Bewerters hat ein Wort, das keine Kategorie ist, oder gar keines; die anderen zählen: %1</translation>
    </message>
    <message>
        <source>The rater&apos;s line has a value that is none of 1 to 5; it is missing: %1</source>
        <translation>Die Zeile des Bewerters hat einen Wert, der nicht 1 bis 5 ist; er fehlt: %1</translation>
    </message>
    <message>
        <source>Rater %1 has a line for this turn above already; the first one counts.</source>
        <translation>Bewerter %1 hat weiter oben schon eine Zeile zu diesem Turn; die erste zählt.</translation>
    </message>
    <message>
        <source>The line isn&apos;t “turn [start-end]: text” and was passed over: %1</source>
        <translation>Die Zeile ist nicht „Turn [Anfang-Ende]: Text“ und wurde übergangen: %1</translation>
    </message>
    <message>
        <source>The turn has a transcript, but no label.</source>
        <translation>Der Turn hat ein Transkript, aber kein Label.</translation>
    </message>
    <message>
        <source>The turn has a transcript above already; the first one counts.</source>
        <translation>Der Turn hat weiter oben schon ein Transkript; das erste zählt.</translation>
    </message>
    <message>
        <source>The transcript has no words.</source>
        <translation>Das Transkript hat keine Wörter.</translation>
    </message>
    <message>
        <source>The times make no sense; the text was taken.</source>
        <translation>Die Zeiten ergeben keinen Sinn; der Text wurde übernommen.</translation>
    </message>
    <message>
        <source>The times differ from those of the label (%1 to %2 s there); the label&apos;s count.</source>
        <translation>Die Zeiten unterscheiden sich von denen des Labels (dort %1 bis %2 s); die des Labels zählen.</translation>
    </message>
    <message>
        <source>The transcript has %1 bytes, which no spoken turn has; it was taken.</source>
        <translation>Das Transkript hat %1 Bytes, so viele hat kein gesprochener Turn; es wurde übernommen.</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t have this turn.</source>
        <translation>Das Transkript hat diesen Turn nicht.</translation>
    </message>
    <message>
        <source>The turn has no recording.</source>
        <translation>Der Turn hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>The recording&apos;s turn has no label.</source>
        <translation>Der Turn der Aufnahme hat kein Label.</translation>
    </message>
    <message>
        <source>The name is no turn of this dialog, so the recording was left out.</source>
        <translation>Der Name ist kein Turn dieses Dialogs, daher wurde die Aufnahme weggelassen.</translation>
    </message>
    <message>
        <source>The recording isn&apos;t mono, 16 kHz, 16 bit like the release&apos;s, but %1 channel(s) at %2 Hz; it is converted when it is read.</source>
        <translation>Die Aufnahme ist nicht mono, 16 kHz, 16 Bit wie die der Ausgabe, sondern hat %1 Kanäle bei %2 Hz; sie wird beim Lesen umgewandelt.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, the turn&apos;s times say %2 s.</source>
        <translation>Die Aufnahme dauert %1 s, die Zeiten des Turns sagen %2 s.</translation>
    </message>
    <message>
        <source>The table is empty, so nothing was imported. Its first line must name the columns, one of them path.</source>
        <translation>Die Tabelle ist leer, daher wurde nichts importiert. Ihre erste Zeile muss die Spalten nennen, darunter path.</translation>
    </message>
    <message>
        <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Say which one it is: --column path=HEADER.</source>
        <translation>Die Tabelle hat keine Spalte „path“ mit den Aufnahmen, daher wurde nichts importiert. Ihre Spalten sind %1. Angeben, welche es ist: --column path=HEADER.</translation>
    </message>
    <message>
        <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Did you mean “%2”? Then say so: --column path=%2.</source>
        <translation>Die Tabelle hat keine Spalte „path“ mit den Aufnahmen, daher wurde nichts importiert. Ihre Spalten sind %1. War „%2“ gemeint? Dann so angeben: --column path=%2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, which was to be taken as %2, so nothing was imported. Its columns are %3.</source>
        <translation>Die Tabelle hat keine Spalte „%1“, die als %2 genommen werden sollte, daher wurde nichts importiert. Ihre Spalten sind %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the columns that a table of recordings can have: %2. Write the column of this list first, then the table&apos;s: --column text=sentence.</source>
        <translation>„%1“ ist keine der Spalten, die eine Tabelle von Aufnahmen haben kann: %2. Erst die Spalte aus dieser Liste schreiben, dann die der Tabelle: --column text=sentence.</translation>
    </message>
    <message>
        <source>The word “%1” can&apos;t stand for “%2”: the labels are %3, or nothing for unlabelled.</source>
        <translation>Das Wort „%1“ kann nicht für „%2“ stehen: die Labels sind %3, oder nichts für ohne Label.</translation>
    </message>
    <message>
        <source>The column “%1” is none of those that are read, so it was passed over.</source>
        <translation>Die Spalte „%1“ ist keine von denen, die gelesen werden, daher wurde sie übergangen.</translation>
    </message>
    <message>
        <source>The column “%1” is none of those that are read, so it was passed over. If it holds the %2, import with --column %2=%1.</source>
        <translation>Die Spalte „%1“ ist keine von denen, die gelesen werden, daher wurde sie übergangen. Falls sie „%2“ enthält, mit --column %2=%1 importieren.</translation>
    </message>
    <message>
        <source>There are several columns “%1”; the first one counts.</source>
        <translation>Es gibt mehrere Spalten „%1“; die erste zählt.</translation>
    </message>
    <message>
        <source>The rows from here on were not read. %1</source>
        <translation>Die Zeilen ab hier wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2, so it was left out. A comma in a text must be within quotes.</source>
        <translation>Die Zeile hat %1 Felder und der Kopf %2, daher wurde sie weggelassen. Ein Komma in einem Text muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2; the last columns are empty in it.</source>
        <translation>Die Zeile hat %1 Felder und der Kopf %2; die letzten Spalten sind in ihr leer.</translation>
    </message>
    <message>
        <source>The row names no recording, so it was left out.</source>
        <translation>Die Zeile nennt keine Aufnahme, daher wurde sie weggelassen.</translation>
    </message>
    <message>
        <source>The row is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Zeile ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are no stretch (seconds or h:m:s, the start before the end), so the row was left out.</source>
        <translation>Die Zeiten „%1“ und „%2“ sind kein Abschnitt (Sekunden oder h:m:s, der Anfang vor dem Ende), daher wurde die Zeile weggelassen.</translation>
    </message>
    <message>
        <source>“%1” stands for no label here, so the utterance is unlabelled. If it does, import with --label %1=LABEL.</source>
        <translation>„%1“ steht hier für kein Label, daher ist die Äußerung ohne Label. Falls doch, mit --label %1=LABEL importieren.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>Die Zeile hat keinen Text.</translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here; it is missing.</source>
        <translation>„%1“ ist als %2 hier nicht bekannt; der Wert fehlt.</translation>
    </message>
    <message>
        <source>An utterance above is called “%1” already; this one is called “%2”.</source>
        <translation>Eine Äußerung weiter oben heißt schon „%1“; diese heißt „%2“.</translation>
    </message>
    <message>
        <source>The recording ends at %1 s, before the end of the row, %2 s; it was taken up to there.</source>
        <translation>Die Aufnahme endet bei %1 s, vor dem Ende der Zeile, %2 s; sie wurde bis dorthin übernommen.</translation>
    </message>
    <message>
        <source>The row begins at %2 s, where the recording, which other rows name too, has ended (%1 s); the utterance was taken without audio.</source>
        <translation>Die Zeile beginnt bei %2 s, wo die Aufnahme, die auch andere Zeilen nennen, zu Ende ist (%1 s); die Äußerung wurde ohne Ton übernommen.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s and the row&apos;s times %2 s; the whole recording was taken.</source>
        <translation>Die Aufnahme dauert %1 s, nach den Zeiten der Zeile %2 s; die ganze Aufnahme wurde übernommen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Wie verlangt angehalten.</translation>
    </message>
    <message>
        <source>There is nothing to score: of %1 rows none is a test answer for a labelled utterance (%2 of other splits, %3 without a label).</source>
        <translation>Es gibt nichts auszuwerten: von %1 Zeilen ist keine eine Testantwort zu einer Äußerung mit Label (%2 aus anderen Teilen, %3 ohne Label).</translation>
    </message>
    <message>
        <source>A quoted field that begins on this line is never closed, so the table was read up to here only. Look for a &quot; without its partner; within a quoted field it is written twice (&quot;&quot;).</source>
        <translation>Ein Feld in Anführungszeichen, das in dieser Zeile beginnt, wird nie geschlossen, daher wurde die Tabelle nur bis hier gelesen. Nach einem &quot; ohne Gegenstück suchen; innerhalb eines Feldes in Anführungszeichen wird es doppelt geschrieben (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The row that begins on this line is longer than %1 MiB, so the table was read up to here only. Either this is no CSV file or a quote (&quot;) is never closed.</source>
        <translation>Die Zeile, die hier beginnt, ist länger als %1 MiB, daher wurde die Tabelle nur bis hier gelesen. Entweder ist das keine CSV-Datei, oder ein Anführungszeichen (&quot;) wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This table is saved as UTF-16, which isn&apos;t read. Save it as “CSV UTF-8”.</source>
        <translation>Diese Tabelle ist als UTF-16 gespeichert, was nicht gelesen wird. Sie als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>This is no file that a table could be read from (%1).</source>
        <translation>Das ist keine Datei, aus der eine Tabelle gelesen werden könnte (%1).</translation>
    </message>
    <message>
        <source>There is no text encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the BERT family (config.json, vocab.txt or tokenizer.json, model.safetensors).</source>
        <translation>In diesem Ordner ist kein Text-Encoder: %1 fehlt. Den Ordner eines Hugging-Face-Modells der BERT-Familie angeben (config.json, vocab.txt oder tokenizer.json, model.safetensors).</translation>
    </message>
    <message>
        <source>This configuration can&apos;t be used: %1.</source>
        <translation>Diese Konfiguration ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>An encoder of the type “%1” can&apos;t be run; give one of the BERT family (model_type “bert”).</source>
        <translation>Ein Encoder vom Typ „%1“ kann nicht ausgeführt werden; einen der BERT-Familie angeben (model_type „bert“).</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing, which this model needs with the shape %2. Weights and configuration don&apos;t belong together, or the file is incomplete.</source>
        <translation>Der Tensor „%1“ fehlt, den dieses Modell mit der Form %2 braucht. Gewichte und Konfiguration gehören nicht zusammen, oder die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the shape %2, but the configuration asks for %3. Weights and configuration don&apos;t belong together.</source>
        <translation>Der Tensor „%1“ hat die Form %2, aber die Konfiguration verlangt %3. Gewichte und Konfiguration gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The tensor “%1” is of the type %2; weights are F32, F16, BF16 or F64.</source>
        <translation>Der Tensor „%1“ ist vom Typ %2; Gewichte sind F32, F16, BF16 oder F64.</translation>
    </message>
    <message>
        <source>The tensor “%1” is no parameter of this model. Weights and configuration don&apos;t belong together.</source>
        <translation>Der Tensor „%1“ ist kein Parameter dieses Modells. Gewichte und Konfiguration gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>This is no model folder: %1 is missing. Give a folder with config.json and model.safetensors, as a finished run or “merhan export-model” makes it.</source>
        <translation>Das ist kein Modellordner: %1 fehlt. Einen Ordner mit config.json und model.safetensors angeben, wie ihn ein fertiger Lauf oder „merhan export-model“ macht.</translation>
    </message>
    <message>
        <source>This model was written by a later version of the program (format %1; this one reads up to %2). Use a newer version.</source>
        <translation>Dieses Modell wurde von einer neueren Version des Programms geschrieben (Format %1; diese liest bis %2). Eine neuere Version benutzen.</translation>
    </message>
    <message>
        <source>The text encoder “%1” that this model was trained with isn&apos;t on this machine. Looked in: %2. Name its folder with MERHAN_ENCODER_DIR, or let packaging/setup.sh fetch the default one.</source>
        <translation>Der Text-Encoder „%1“, mit dem dieses Modell trainiert wurde, ist nicht auf diesem Rechner. Gesucht in: %2. Seinen Ordner mit MERHAN_ENCODER_DIR nennen, oder packaging/setup.sh den Standard-Encoder holen lassen.</translation>
    </message>
    <message>
        <source>The text encoder in this folder isn&apos;t the one that the model was trained with: its weights have the hash %1, the model wants %2. Name the right folder with MERHAN_ENCODER_DIR.</source>
        <translation>Der Text-Encoder in diesem Ordner ist nicht der, mit dem das Modell trainiert wurde: seine Gewichte haben den Hash %1, das Modell will %2. Den richtigen Ordner mit MERHAN_ENCODER_DIR nennen.</translation>
    </message>
    <message>
        <source>A text of %1 tokens is longer than this encoder&apos;s %2 positions.</source>
        <translation>Ein Text von %1 Tokens ist länger als die %2 Positionen dieses Encoders.</translation>
    </message>
    <message>
        <source>The token number %1 is outside the encoder&apos;s vocabulary of %2. Vocabulary and weights don&apos;t belong together.</source>
        <translation>Die Tokennummer %1 liegt außerhalb des Vokabulars des Encoders von %2. Vokabular und Gewichte gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” has no %2, which this model needs.</source>
        <translation>„%1“ hat kein %2, das dieses Modell braucht.</translation>
    </message>
    <message>
        <source>There is no speech encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the wav2vec 2.0 family (config.json, model.safetensors).</source>
        <translation>In diesem Ordner ist kein Sprach-Encoder: %1 fehlt. Den Ordner eines Hugging-Face-Modells der wav2vec-2.0-Familie angeben (config.json, model.safetensors).</translation>
    </message>
    <message>
        <source>A speech encoder of the type “%1” can&apos;t be run; give one of the types wav2vec2, hubert, wavlm.</source>
        <translation>Ein Sprach-Encoder vom Typ „%1“ kann nicht ausgeführt werden; einen der Typen wav2vec2, hubert, wavlm angeben.</translation>
    </message>
    <message>
        <source>The recording has %1 samples at 16 kHz, too few for one state of this speech encoder; it was left out.</source>
        <translation>Die Aufnahme hat %1 Abtastwerte bei 16 kHz, zu wenige für einen Zustand dieses Sprach-Encoders; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>No recording was given.</source>
        <translation>Es wurde keine Aufnahme angegeben.</translation>
    </message>
    <message>
        <source>LibTorch reports: %1</source>
        <translation>LibTorch meldet: %1</translation>
    </message>
    <message>
        <source>There is no config key &apos;%1&apos;. The keys are %2.</source>
        <translation>Es gibt keinen Konfigurationsschlüssel „%1“. Die Schlüssel sind %2.</translation>
    </message>
    <message>
        <source>There is no config key &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>Es gibt keinen Konfigurationsschlüssel „%1“. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &apos;%2&apos;: it takes %3.</source>
        <translation>%1 kann nicht „%2“ sein: möglich ist %3.</translation>
    </message>
    <message>
        <source>A config is one JSON object of keys and values, and this is not.</source>
        <translation>Eine Konfiguration ist ein JSON-Objekt aus Schlüsseln und Werten, und das ist keines.</translation>
    </message>
    <message>
        <source>The data can&apos;t be split as asked: %1.</source>
        <translation>Die Daten können nicht wie verlangt aufgeteilt werden: %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing that was there before is lost; free some space and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Nichts, was vorher da war, ist verloren; Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than the %2 that are read here; is it the right one?</source>
        <translation>Die Datei hat %1 Bytes, mehr als die %2, die hier gelesen werden; ist es die richtige?</translation>
    </message>
    <message>
        <source>This line is longer than %1 bytes; it is no file of lines. Nothing was read.</source>
        <translation>Diese Zeile ist länger als %1 Bytes; das ist keine Datei aus Zeilen. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This is no usable safetensors file: %1. It was not read; get or write it anew.</source>
        <translation>Das ist keine brauchbare safetensors-Datei: %1. Sie wurde nicht gelesen; sie neu holen oder schreiben.</translation>
    </message>
    <message>
        <source>There is no tensor &apos;%1&apos; in it; it belongs to another kind of model.</source>
        <translation>Der Tensor „%1“ ist nicht darin; sie gehört zu einer anderen Art von Modell.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the dtype %2, which can&apos;t be read as numbers here.</source>
        <translation>Der Tensor „%1“ hat den dtype %2, der hier nicht als Zahlen gelesen werden kann.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>Der Tensor „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The index of the model&apos;s files can&apos;t be used: %1. Get the folder anew.</source>
        <translation>Das Verzeichnis der Modelldateien ist nicht brauchbar: %1. Den Ordner neu holen.</translation>
    </message>
    <message>
        <source>There is neither model.safetensors nor model.safetensors.index.json in this folder, so it holds no model that can be read.</source>
        <translation>In diesem Ordner ist weder model.safetensors noch model.safetensors.index.json, er enthält also kein lesbares Modell.</translation>
    </message>
    <message>
        <source>The weights in this folder are pickled, and unpickling runs whatever code is in them. Where you trust them and have Python with torch and safetensors, this converts them: %1</source>
        <translation>Die Gewichte in diesem Ordner sind mit Pickle gespeichert, und beim Entpacken läuft jeder Code, der darin steckt. Wo man ihnen vertraut und Python mit torch und safetensors hat, wandelt das sie um: %1</translation>
    </message>
    <message>
        <source>This is no data set: %1. &apos;merhan snapshot&apos; makes one from a project.</source>
        <translation>Das ist kein Datensatz: %1. „merhan snapshot“ macht einen aus einem Projekt.</translation>
    </message>
    <message>
        <source>The data set has format version %1, and this program reads up to %2. Take a newer program.</source>
        <translation>Der Datensatz hat die Formatversion %1, und dieses Programm liest bis %2. Ein neueres Programm nehmen.</translation>
    </message>
    <message>
        <source>This line is no utterance: %1. Nothing was read; make the data set anew.</source>
        <translation>Diese Zeile ist keine Äußerung: %1. Nichts wurde gelesen; den Datensatz neu machen.</translation>
    </message>
    <message>
        <source>The first line says %1 utterances, and there are %2: the file isn&apos;t whole. Copy or make it anew.</source>
        <translation>Die erste Zeile sagt %1 Äußerungen, und es sind %2: die Datei ist nicht vollständig. Sie neu kopieren oder machen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no corpus and its folder. It goes as NAME=DIR, with NAME one of: %2.</source>
        <translation>„%1“ nennt kein Korpus und seinen Ordner. Es heißt NAME=DIR, mit NAME als einem von: %2.</translation>
    </message>
    <message>
        <source>There is something in this folder already, and no run is written over it. Take another, or &apos;merhan resume&apos; if it is an unfinished run.</source>
        <translation>In diesem Ordner ist schon etwas, und kein Lauf wird darüber geschrieben. Einen anderen nehmen, oder „merhan resume“, wenn es ein unfertiger Lauf ist.</translation>
    </message>
    <message>
        <source>This folder is no run: there is neither config.json nor events.jsonl in it.</source>
        <translation>Dieser Ordner ist kein Lauf: es gibt darin weder config.json noch events.jsonl.</translation>
    </message>
    <message>
        <source>There is no model here: it is neither a model folder nor a run with a finished fold%1.</source>
        <translation>Hier ist kein Modell: es ist weder ein Modellordner noch ein Lauf mit einem fertigen Fold%1.</translation>
    </message>
    <message>
        <source>A worker is at this run: process %1 on %2. Stop it first with &apos;merhan stop&apos;.</source>
        <translation>Ein Worker ist an diesem Lauf: Prozess %1 auf %2. Ihn erst mit „merhan stop“ anhalten.</translation>
    </message>
    <message>
        <source>A worker on %1 wrote to this run %2 s ago, so it is taken to be alive. If it is not, wait a minute or give --force.</source>
        <translation>Ein Worker auf %1 hat vor %2 s in diesen Lauf geschrieben, daher gilt er als lebendig. Ist er es nicht, eine Minute warten oder --force angeben.</translation>
    </message>
    <message>
        <source>The run can&apos;t be locked: %1. Put it on a disk that has locks.</source>
        <translation>Der Lauf kann nicht gesperrt werden: %1. Ihn auf einen Datenträger legen, der Sperren kennt.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;. Predictions have the columns gold, predicted and p_&lt;class&gt;, one a class.</source>
        <translation>Es gibt keine Spalte „%1“. Vorhersagen haben die Spalten gold, predicted und p_&lt;class&gt;, eine je Klasse.</translation>
    </message>
    <message>
        <source>This row can&apos;t be used: %1. Nothing was read.</source>
        <translation>Diese Zeile ist nicht brauchbar: %1. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This line is no request: a request is one JSON object. It was passed over.</source>
        <translation>Diese Zeile ist keine Anfrage: eine Anfrage ist ein JSON-Objekt. Sie wurde übergangen.</translation>
    </message>
    <message>
        <source>The request has no usable &apos;%1&apos;, which it needs. It was passed over.</source>
        <translation>Die Anfrage hat kein brauchbares „%1“, das sie braucht. Sie wurde übergangen.</translation>
    </message>
    <message>
        <source>The request &apos;%1&apos; is none that this version knows. It was passed over; use the worker that came with the studio.</source>
        <translation>Die Anfrage „%1“ kennt diese Version nicht. Sie wurde übergangen; den Worker benutzen, der mit dem Studio kam.</translation>
    </message>
    <message>
        <source>There is no project here. Make one with “merhan import CORPUS -p X.merhan”.</source>
        <translation>Hier ist kein Projekt. Eines mit „merhan import CORPUS -p X.merhan“ machen.</translation>
    </message>
    <message>
        <source>There is already a file here, which was left as it is. Open it, or choose another name.</source>
        <translation>Hier ist schon eine Datei, die so gelassen wurde, wie sie ist. Sie öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist, so no project can be made in it.</source>
        <translation>Den Ordner %1 gibt es nicht, daher kann darin kein Projekt gemacht werden.</translation>
    </message>
    <message>
        <source>This is no project of MER-HAN Studio. It was left as it is.</source>
        <translation>Das ist kein Projekt von MER-HAN Studio. Es wurde so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of the program (format %1; this version knows up to %2). It was left as it is: use the newer version.</source>
        <translation>Dieses Projekt wurde von einer neueren Version des Programms geschrieben (Format %1; diese Version kennt bis %2). Es wurde so gelassen, wie es ist: die neuere Version benutzen.</translation>
    </message>
    <message>
        <source>This project has an older format (%1; this version uses %2) and can&apos;t be brought up to date, because it was opened for reading only. Open it where it can be written, or open a copy.</source>
        <translation>Dieses Projekt hat ein älteres Format (%1; diese Version benutzt %2) und kann nicht aktualisiert werden, weil es nur zum Lesen geöffnet wurde. Es öffnen, wo es beschreibbar ist, oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>This project can&apos;t be written: the file is read-only. Nothing was changed. Make it writable, or save a copy elsewhere and work there.</source>
        <translation>Dieses Projekt kann nicht geschrieben werden: die Datei ist schreibgeschützt. Nichts wurde geändert. Sie beschreibbar machen, oder anderswo eine Kopie speichern und dort arbeiten.</translation>
    </message>
    <message>
        <source>This project can&apos;t be written: its folder %1 is read-only, and a journal has to lie beside the file. Nothing was changed. Make the folder writable, or save a copy elsewhere.</source>
        <translation>Dieses Projekt kann nicht geschrieben werden: sein Ordner %1 ist schreibgeschützt, und ein Journal muss neben der Datei liegen. Nichts wurde geändert. Den Ordner beschreibbar machen, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>This project was opened for reading only. Nothing was changed.</source>
        <translation>Dieses Projekt wurde nur zum Lesen geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was not kept; everything before it is. Free some space and do it again.</source>
        <translation>Der Datenträger ist voll. Was gerade geschrieben wurde, ist nicht erhalten; alles davor schon. Platz schaffen und es noch einmal tun.</translation>
    </message>
    <message>
        <source>The disk took no more: it or your share of it is full, or it is failing. What was being written was not kept; everything before it is. Free some space and do it again.</source>
        <translation>Der Datenträger nahm nichts mehr an: er oder das eigene Kontingent ist voll, oder er versagt. Was gerade geschrieben wurde, ist nicht erhalten; alles davor schon. Platz schaffen und es noch einmal tun.</translation>
    </message>
    <message>
        <source>The disk reports an error (%1). What was being written was not kept. Check the disk, and run “merhan check” on the project.</source>
        <translation>Der Datenträger meldet einen Fehler (%1). Was gerade geschrieben wurde, ist nicht erhalten. Den Datenträger prüfen und „merhan check“ auf das Projekt anwenden.</translation>
    </message>
    <message>
        <source>Another program has been writing to this project for %1 seconds. What was being written was not kept. Try again when it is done.</source>
        <translation>Ein anderes Programm schreibt seit %1 Sekunden in dieses Projekt. Was gerade geschrieben wurde, ist nicht erhalten. Es noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Nothing was changed. Copies from before lie in %2; “merhan check” says what is damaged.</source>
        <translation>Die Projektdatei ist beschädigt (%1). Nichts wurde geändert. Frühere Kopien liegen in %2; „merhan check“ sagt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>SQLite reports: %1.</source>
        <translation>SQLite meldet: %1.</translation>
    </message>
    <message>
        <source>Bringing the project from format %1 to %2 failed: %3. The steps that were done are whole, the failed one was taken back; a copy from before is %4.</source>
        <translation>Das Projekt von Format %1 auf %2 zu bringen, ist fehlgeschlagen: %3. Die getanen Schritte sind vollständig, der fehlgeschlagene wurde zurückgenommen; eine Kopie von vorher ist %4.</translation>
    </message>
    <message>
        <source>There is already a file here, so no copy was saved. Choose another name.</source>
        <translation>Hier ist schon eine Datei, daher wurde keine Kopie gespeichert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The project has no corpus “%1”. It has: %2.</source>
        <translation>Das Projekt hat kein Korpus „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>The corpus “%1” names the utterance %2 twice. Nothing was imported.</source>
        <translation>Das Korpus „%1“ nennt die Äußerung %2 zweimal. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The recordings of the corpus “%1” aren&apos;t in %2 any more. Say where they are: “locate…”.</source>
        <translation>Die Aufnahmen des Korpus „%1“ sind nicht mehr in %2. Angeben, wo sie sind: „Suchen…“.</translation>
    </message>
    <message>
        <source>This folder has none of the recordings of the corpus “%1” (%2 was looked for). Nothing was changed.</source>
        <translation>Dieser Ordner hat keine der Aufnahmen des Korpus „%1“ (gesucht wurde %2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project has no utterance “%1”.</source>
        <translation>Das Projekt hat keine Äußerung „%1“.</translation>
    </message>
    <message>
        <source>Several corpora of the project have an utterance “%1”. Name the corpus too.</source>
        <translation>Mehrere Korpora des Projekts haben eine Äußerung „%1“. Auch das Korpus nennen.</translation>
    </message>
    <message>
        <source>An annotation needs the name of who makes it. Nothing was written.</source>
        <translation>Eine Annotation braucht den Namen dessen, der sie macht. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the value of %2. Nothing was written.</source>
        <translation>„%1“ kann nicht der Wert von %2 sein. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>An annotation of %1 can&apos;t be read (%2).</source>
        <translation>Eine Annotation von %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>“%1” is no label source. They are corpus, corrected, annotator:NAME, majority and votes.</source>
        <translation>„%1“ ist keine Labelquelle. Es gibt corpus, corrected, annotator:NAME, majority und votes.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing in this project. Who has: %2.</source>
        <translation>„%1“ hat in diesem Projekt nichts annotiert. Annotiert haben: %2.</translation>
    </message>
    <message>
        <source>This is no run that could be taken in: %1 is missing.</source>
        <translation>Das ist kein Lauf, der aufgenommen werden könnte: %1 fehlt.</translation>
    </message>
    <message>
        <source>This run isn&apos;t finished (no %1 yet), so it wasn&apos;t taken in. Let it finish, or go on with “merhan resume”.</source>
        <translation>Dieser Lauf ist nicht fertig (noch kein %1), daher wurde er nicht aufgenommen. Ihn fertig werden lassen, oder mit „merhan resume“ weitermachen.</translation>
    </message>
    <message>
        <source>This run is still at work, so it wasn&apos;t taken in. Wait until it is finished, or stop it first.</source>
        <translation>Dieser Lauf arbeitet noch, daher wurde er nicht aufgenommen. Warten, bis er fertig ist, oder ihn erst anhalten.</translation>
    </message>
    <message>
        <source>This is no JSON, so the run wasn&apos;t taken in.</source>
        <translation>Das ist kein JSON, daher wurde der Lauf nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The project has no run “%1”. It has: %2.</source>
        <translation>Das Projekt hat keinen Lauf „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>The project already has a run “%1”. Nothing was changed.</source>
        <translation>Das Projekt hat schon einen Lauf „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The predictions of this run have the classes %1, its snapshot has %2. They don&apos;t belong together, so the run wasn&apos;t taken in.</source>
        <translation>Die Vorhersagen dieses Laufs haben die Klassen %1, sein Datenstand hat %2. Sie gehören nicht zusammen, daher wurde der Lauf nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Not one of the %1 labelled utterances has its recording here (looked for %2), so no run was begun. Say where a corpus lies with --corpus-root NAME=DIR, or train on words alone with --set streams=text.</source>
        <translation>Keine der %1 Äußerungen mit Label hat hier ihre Aufnahme (gesucht wurde %2), daher wurde kein Lauf begonnen. Mit --corpus-root NAME=DIR angeben, wo ein Korpus liegt, oder mit --set streams=text nur auf Wörtern trainieren.</translation>
    </message>
    <message>
        <source>This file is no cache of the program. It was left as it is; move it away.</source>
        <translation>Diese Datei ist kein Cache des Programms. Sie wurde so gelassen, wie sie ist; sie woandershin legen.</translation>
    </message>
    <message>
        <source>This project lies on a network or FUSE disk (%1), so it is written with a rollback journal: slower, and safe there as far as that disk&apos;s locks are.</source>
        <translation>Dieses Projekt liegt auf einem Netz- oder FUSE-Laufwerk (%1), daher wird es mit einem Rollback-Journal geschrieben: langsamer, und dort so sicher wie die Sperren dieses Laufwerks.</translation>
    </message>
    <message>
        <source>The project was brought from format %1 to %2. A copy from before is %3.</source>
        <translation>Das Projekt wurde von Format %1 auf %2 gebracht. Eine Kopie von vorher ist %3.</translation>
    </message>
    <message>
        <source>There is no vocabulary here: neither vocab.txt nor tokenizer.json with a WordPiece model.</source>
        <translation>Hier ist kein Vokabular: weder vocab.txt noch tokenizer.json mit einem WordPiece-Modell.</translation>
    </message>
    <message>
        <source>This vocabulary can&apos;t be used: %1.</source>
        <translation>Dieses Vokabular ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>An encoder of the type &apos;%1&apos; has a tokenizer that this version doesn&apos;t know; take one of the BERT family (model_type bert, distilbert, electra or mobilebert).</source>
        <translation>Ein Encoder vom Typ „%1“ hat einen Tokenizer, den diese Version nicht kennt; einen der BERT-Familie nehmen (model_type bert, distilbert, electra oder mobilebert).</translation>
    </message>
    <message>
        <source>The file holds no JSON object. Copy the encoder&apos;s folder again.</source>
        <translation>Die Datei enthält kein JSON-Objekt. Den Ordner des Encoders noch einmal kopieren.</translation>
    </message>
    <message>
        <source>There is no text encoder “%1”: it is neither a folder nor a name found in: %2. Give the folder of a Hugging Face model of the BERT family, or let packaging/setup.sh fetch the default one.</source>
        <translation>Es gibt keinen Text-Encoder „%1“: es ist weder ein Ordner noch ein Name aus: %2. Den Ordner eines Hugging-Face-Modells der BERT-Familie angeben, oder packaging/setup.sh den Standard-Encoder holen lassen.</translation>
    </message>
    <message>
        <source>The memory of the device is too small for a batch of %1. What was learnt is saved; go on with a smaller batch, or with max_seconds to cut long recordings.</source>
        <translation>Der Speicher des Geräts ist zu klein für einen Batch von %1. Was gelernt wurde, ist gespeichert; mit einem kleineren Batch weitermachen, oder mit max_seconds lange Aufnahmen kürzen.</translation>
    </message>
    <message>
        <source>The memory of the device is too small for a batch of %1. Take a smaller batch, or max_seconds to cut long recordings.</source>
        <translation>Der Speicher des Geräts ist zu klein für einen Batch von %1. Einen kleineren Batch nehmen, oder max_seconds, um lange Aufnahmen zu kürzen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
        <translation>%1 ist hier nicht benutzbar: %2. Das Gerät „cpu“ ist es immer.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found in this machine, so everything runs on the processor. Where there is one, it needs NVIDIA&apos;s driver, version %1 or later.</source>
        <translation>In diesem Rechner wurde keine NVIDIA-GPU gefunden, daher läuft alles auf dem Prozessor. Gibt es eine, braucht sie NVIDIAs Treiber ab Version %1.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU in this machine but no NVIDIA driver that answers. Install version %1 or later; until then everything runs on the processor.</source>
        <translation>In diesem Rechner ist eine NVIDIA-GPU, aber kein NVIDIA-Treiber, der antwortet. Version %1 oder neuer installieren; bis dahin läuft alles auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The NVIDIA driver has version %1, and this LibTorch needs %2 or later. Bring it up to date; until then everything runs on the processor.</source>
        <translation>Der NVIDIA-Treiber hat Version %1, und diese LibTorch braucht %2 oder neuer. Ihn aktualisieren; bis dahin läuft alles auf dem Prozessor.</translation>
    </message>
    <message>
        <source>This GPU has compute capability %1, and this LibTorch runs on %2 (Turing) or later. Everything runs on the processor.</source>
        <translation>Diese GPU hat Compute Capability %1, und diese LibTorch läuft ab %2 (Turing). Alles läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>The LibTorch at hand has no part for GPUs, so everything runs on the processor. packaging/setup.sh brings one that has.</source>
        <translation>Die vorhandene LibTorch hat keinen Teil für GPUs, daher läuft alles auf dem Prozessor. packaging/setup.sh bringt eine, die ihn hat.</translation>
    </message>
    <message>
        <source>LibTorch reaches no GPU though there is a driver: CUDA_VISIBLE_DEVICES may hide it, or another program may hold it for itself.</source>
        <translation>LibTorch erreicht keine GPU, obwohl ein Treiber da ist: CUDA_VISIBLE_DEVICES verbirgt sie vielleicht, oder ein anderes Programm hält sie für sich allein.</translation>
    </message>
    <message>
        <source>None of the %1 labelled utterances can be used: %2.</source>
        <translation>Keine der %1 Äußerungen mit Label ist brauchbar: %2.</translation>
    </message>
    <message>
        <source>The checkpoint doesn&apos;t fit this run: %1.</source>
        <translation>Der Checkpoint passt nicht zu diesem Lauf: %1.</translation>
    </message>
    <message>
        <source>The model to start from has no layer of this network&apos;s shape. Choose the network&apos;s sizes as they were, or leave init empty.</source>
        <translation>Das Modell, von dem ausgegangen wird, hat keine Schicht in der Form dieses Netzes. Die Größen des Netzes wählen, wie sie waren, oder init leer lassen.</translation>
    </message>
    <message>
        <source>Another worker has taken this run over, so this one stopped writing to it.</source>
        <translation>Ein anderer Worker hat diesen Lauf übernommen, daher schreibt dieser nicht mehr in ihn.</translation>
    </message>
    <message>
        <source>This run can&apos;t be resumed: it %1.</source>
        <translation>Dieser Lauf kann nicht fortgesetzt werden: er %1.</translation>
    </message>
    <message>
        <source>Training, predicting and looking inside need merhan-worker, which isn’t installed: it is neither beside this program (%1) nor on the PATH. Install the package merhan-worker, or build with -DMERHAN_TORCH=ON. Everything else works without it.</source>
        <translation>Trainieren, Vorhersagen und Hineinsehen brauchen merhan-worker, der nicht installiert ist: er ist weder neben diesem Programm (%1) noch im PATH. Das Paket merhan-worker installieren, oder mit -DMERHAN_TORCH=ON bauen. Alles andere geht ohne ihn.</translation>
    </message>
    <message>
        <source>The attention can&apos;t be read from this file: %1. Nothing else is touched; look at the utterance again to have it made anew.</source>
        <translation>Die Attention ist aus dieser Datei nicht lesbar: %1. Sonst ist nichts betroffen; die Äußerung noch einmal ansehen, damit sie neu berechnet wird.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started: %1. Everything that needs no model works.</source>
        <translation>Die Engine kann nicht gestartet werden: %1. Alles, was kein Modell braucht, geht.</translation>
    </message>
    <message>
        <source>The engine ended in the middle of its work (%1). It is started again by itself.</source>
        <translation>Die Engine endete mitten in der Arbeit (%1). Sie wird von selbst wieder gestartet.</translation>
    </message>
    <message>
        <source>The engine ended %1 times within a minute and isn&apos;t started again by itself. The last that it said: %2</source>
        <translation>Die Engine endete %1-mal binnen einer Minute und wird nicht von selbst wieder gestartet. Das Letzte, was sie sagte: %2</translation>
    </message>
    <message>
        <source>The engine hasn&apos;t answered for %1 seconds, so the question was given up. Ask again, or look at another utterance.</source>
        <translation>Die Engine hat seit %1 Sekunden nicht geantwortet, daher wurde die Frage aufgegeben. Noch einmal fragen, oder eine andere Äußerung ansehen.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of its language, this program version %2. Install both from the same release.</source>
        <translation>Die Engine spricht Version %1 ihrer Sprache, dieses Programm Version %2. Beide aus derselben Ausgabe installieren.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The worker didn’t say what devices there are (%1). Automatic and CPU work.</source>
        <translation>Der Worker hat nicht gesagt, welche Geräte es gibt (%1). Automatisch und CPU gehen.</translation>
    </message>
    <message>
        <source>There is no estimate: %1</source>
        <translation>Es gibt keine Schätzung: %1</translation>
    </message>
    <message>
        <source>A worker is at this run, so it wasn’t deleted. Stop it first.</source>
        <translation>Ein Worker ist an diesem Lauf, daher wurde er nicht gelöscht. Ihn erst anhalten.</translation>
    </message>
    <message>
        <source>The worker couldn’t be started: %1. Nothing was changed.</source>
        <translation>Der Worker konnte nicht gestartet werden: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no merhan-worker, the part that trains, predicts and looks inside with LibTorch (looked for in %1). Install the package merhan-worker, build with -DMERHAN_TORCH=ON (packaging/setup.sh brings LibTorch), or set MERHAN_WORKER to where it lies.</source>
        <translation>Es gibt keinen merhan-worker, den Teil, der mit LibTorch trainiert, vorhersagt und hineinsieht (gesucht in %1). Das Paket merhan-worker installieren, mit -DMERHAN_TORCH=ON bauen (packaging/setup.sh bringt LibTorch), oder MERHAN_WORKER auf seinen Ort setzen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” were tested in different ways (%3; %4), so nothing was compared. Choose a run that was split in the same way.</source>
        <translation>„%1“ und „%2“ wurden auf verschiedene Weise getestet (%3; %4), daher wurde nichts verglichen. Einen Lauf wählen, der ebenso aufgeteilt war.</translation>
    </message>
    <message>
        <source>“%1” and “%2” tell different classes apart (%3; %4), so nothing was compared. Choose a run with the same label set.</source>
        <translation>„%1“ und „%2“ unterscheiden verschiedene Klassen (%3; %4), daher wurde nichts verglichen. Einen Lauf mit demselben Labelsatz wählen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” answered with another number of seeds (%3 and %4), and the mean of several is steadier than one: nothing was compared. Choose a run with as many seeds.</source>
        <translation>„%1“ und „%2“ antworten mit verschieden vielen Seeds (%3 und %4), und das Mittel mehrerer ist ruhiger als ein einzelner: Nichts wurde verglichen. Einen Lauf mit ebenso vielen Seeds wählen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” weren’t tested on the same utterances, fold by fold: %3 of them in one run alone. Nothing was compared. Choose a run on the same data.</source>
        <translation>„%1“ und „%2“ wurden nicht Fold für Fold auf denselben Äußerungen getestet: %3 davon nur in einem der Läufe. Nichts wurde verglichen. Einen Lauf auf denselben Daten wählen.</translation>
    </message>
    <message>
        <source>%3 of the %4 utterances that “%1” and “%2” were both tested on have another label in the one than in the other, so nothing was compared. Score both against today’s labels, or choose a run on the same labels.</source>
        <translation>%3 der %4 Äußerungen, auf denen „%1“ und „%2“ beide getestet wurden, haben im einen ein anderes Label als im anderen, daher wurde nichts verglichen. Beide an den heutigen Labels messen oder einen Lauf mit denselben Labels wählen.</translation>
    </message>
    <message>
        <source>No utterance that “%1” and “%2” were tested on has a label, so nothing was compared. Label some first.</source>
        <translation>Keine Äußerung, auf der „%1“ und „%2“ getestet wurden, hat ein Label, daher wurde nichts verglichen. Zuerst einige labeln.</translation>
    </message>
    <message>
        <source>The project file was removed or renamed while it was open, so nothing was written. Put it back, or save a copy of what is open.</source>
        <translation>Die Projektdatei wurde gelöscht oder umbenannt, während sie offen war; es wurde nichts geschrieben. Wiederherstellen oder eine Kopie dessen speichern, was offen ist.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project while it was open, so nothing was written. Save a copy of what is open under another name.</source>
        <translation>Während das Projekt offen war, hat eine andere Datei seinen Platz eingenommen; es wurde nichts geschrieben. Eine Kopie dessen, was offen ist, unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>The memory of the GPU isn&apos;t enough for this. Use a smaller batch, or the device cpu.</source>
        <translation>Der Speicher der GPU reicht dafür nicht. Einen kleineren Batch oder das Gerät cpu benutzen.</translation>
    </message>
    <message>
        <source>The memory of this machine isn&apos;t enough for this. Use a smaller batch or a smaller network.</source>
        <translation>Der Speicher dieses Rechners reicht dafür nicht. Einen kleineren Batch oder ein kleineres Netz benutzen.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: some value grew beyond what the arithmetic holds. A smaller learning_rate usually helps, and a clip_norm above 0, which limits the gradients.</source>
        <translation>Der Verlust ist in Epoche %1 keine Zahl mehr: Ein Wert wuchs über das hinaus, was die Arithmetik fasst. Meist hilft eine kleinere Lernrate (learning_rate), auch eine Gradientengrenze über 0 (clip_norm).</translation>
    </message>
    <message>
        <source>Pictures are saved as .png, with pixels, or as .svg, with lines and text. Name the file so; nothing was written.</source>
        <translation>Bilder werden als .png (Pixel) oder als .svg (Linien und Text) gespeichert. Benennen Sie die Datei so; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>The device “%1” can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
        <translation>Das Gerät „%1“ ist hier nicht zu gebrauchen: %2. Das Gerät „cpu“ ist es immer.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Einblick</translation>
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
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>A step back in these three</source>
        <translation>Ein Schritt zurück in diesen dreien</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Import a corpus</source>
        <translation>Korpus importieren</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Zu Korpus</translation>
    </message>
    <message>
        <source>Go to Annotate</source>
        <translation>Zu Annotieren</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zu Training</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Zu Auswerten</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>Zu Einblick</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation>Erklären, was den Fokus hat</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Beliebige Aktion</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play from its start</source>
        <translation>Von ihrem Anfang an abspielen</translation>
    </message>
    <message>
        <source>Play or pause, in text fields too</source>
        <translation>Abspielen oder anhalten, auch in Textfeldern</translation>
    </message>
    <message>
        <source>Play from its start, in text fields too</source>
        <translation>Von ihrem Anfang an abspielen, auch in Textfeldern</translation>
    </message>
    <message>
        <source>Play with its neighbours</source>
        <translation>Mit den Nachbarn abspielen</translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Voriger Turn</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nächster Turn</translation>
    </message>
    <message>
        <source>A second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>A second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Eine Zehntelsekunde zurück</translation>
    </message>
    <message>
        <source>A tenth of a second forward</source>
        <translation>Eine Zehntelsekunde vor</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the utterance</source>
        <translation>Die Äußerung zeigen</translation>
    </message>
    <message>
        <source>Show the dialog</source>
        <translation>Den Dialog zeigen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>Nächste Äußerung</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>Vorige Äußerung</translation>
    </message>
    <message>
        <source>Label: then the key of the label</source>
        <translation>Label: danach die Taste des Labels</translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation>Details der Äußerung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Next utterance, and play it</source>
        <translation>Nächste Äußerung, und sie abspielen</translation>
    </message>
    <message>
        <source>1 for valence, activation, dominance in turn</source>
        <translation>1 der Reihe nach für Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>2 for valence, activation, dominance in turn</source>
        <translation>2 der Reihe nach für Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>3 for valence, activation, dominance in turn</source>
        <translation>3 der Reihe nach für Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>4 for valence, activation, dominance in turn</source>
        <translation>4 der Reihe nach für Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>5 for valence, activation, dominance in turn</source>
        <translation>5 der Reihe nach für Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>Select a tenth of a second back</source>
        <translation>Eine Zehntelsekunde zurück auswählen</translation>
    </message>
    <message>
        <source>Select a tenth of a second forward</source>
        <translation>Eine Zehntelsekunde vorwärts auswählen</translation>
    </message>
</context>
<context>
    <name>label sources</name>
    <message>
        <source>Corpus: the release’s own label</source>
        <translation>Korpus: das Label der Ausgabe selbst</translation>
    </message>
    <message>
        <source>Corrected: the newest annotation, else the corpus</source>
        <translation>Korrigiert: die neueste Annotation, sonst das Korpus</translation>
    </message>
    <message>
        <source>Majority of all raters and annotators</source>
        <translation>Mehrheit aller Bewerter und Annotatoren</translation>
    </message>
    <message>
        <source>Votes of all raters and annotators</source>
        <translation>Stimmen aller Bewerter und Annotatoren</translation>
    </message>
    <message>
        <source>Annotator %1 alone</source>
        <translation>Annotator %1 allein</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>annotator %1</source>
        <translation>Annotator %1</translation>
    </message>
</context>
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
    <name>merhan::annotate::AnnotateMode</name>
    <message>
        <source>Other labels, the model’s answer, history</source>
        <translation>Andere Labels, die Antwort des Modells, Verlauf</translation>
    </message>
    <message>
        <source>Go to the first without an &amp;answer</source>
        <translation>Zur ersten ohne &amp;Antwort gehen</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::AskPage</name>
    <message>
        <source>Name or initials of the annotator</source>
        <translation>Name oder Kürzel des Annotators</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Start annotating</source>
        <translation>Annotieren beginnen</translation>
    </message>
    <message>
        <source>A name is needed first</source>
        <translation>Zuerst ist ein Name nötig</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Every label is kept with this name. It is asked for once.</source>
        <translation>Jedes Label wird mit diesem Namen aufbewahrt. Gefragt wird nur einmal.</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::DimensionPanel</name>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>excited</source>
        <comment>activation</comment>
        <translation>erregt</translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation>Dominanz</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Valence, activation, dominance</source>
        <translation>Valenz, Aktivierung, Dominanz</translation>
    </message>
    <message>
        <source>digits fill in turn</source>
        <translation>Ziffern füllen der Reihe nach</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Valence 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 fill in turn</source>
        <comment>keys</comment>
        <translation>%1 füllen der Reihe nach aus</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyFooter</name>
    <message>
        <source>Other labels and the model’s answer are hidden</source>
        <translation>Andere Labels und die Antwort des Modells sind verborgen</translation>
    </message>
    <message>
        <source>next and play</source>
        <translation>nächste und abspielen</translation>
    </message>
    <message>
        <source>play</source>
        <translation>abspielen</translation>
    </message>
    <message>
        <source>with its neighbours</source>
        <translation>mit ihren Nachbarn</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>nächste, vorige</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>digit back</source>
        <translation>Ziffer zurück</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyTile</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::LabelPanel</name>
    <message>
        <source>can’t tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>Ton unbrauchbar</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>one key each; with Shift, several</source>
        <translation>je eine Taste; mit Umschalt mehrere</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::ModelAnswer</name>
    <message>
        <source>Model’s answer</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>%1 has no answer for it.</source>
        <comment>%1: a run</comment>
        <translation>%1 hat keine Antwort dazu.</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>außerhalb des Folds</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>zur Wahl der Epoche benutzt</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>im Training gesehen</translation>
    </message>
    <message>
        <source>%1 learnt from this utterance, so its answer here says little.</source>
        <comment>%1: a run</comment>
        <translation>%1 hat aus dieser Äußerung gelernt, daher sagt die Antwort hier wenig.</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the label can’t say</source>
        <translation>Was das Label nicht sagen kann</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::OthersPanel</name>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>valence, activation, dominance</source>
        <translation>Valenz, Aktivierung, Dominanz</translation>
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
        <source>mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>%1: label, note, mark, …</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Andere Labels</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>Nobody else has labelled it.</source>
        <translation>Niemand sonst hat sie gelabelt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>answer in view</source>
        <translation>Antwort sichtbar</translation>
    </message>
    <message>
        <source>corpus · import</source>
        <translation>Korpus · Import</translation>
    </message>
    <message>
        <source>Nothing was said in this pass yet.</source>
        <translation>In diesem Durchgang wurde noch nichts gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n older ones: see the details of the utterance in Corpus.</source>
        <translation>
            <numerusform>%n ältere: siehe Einzelheiten der Äußerung unter „Korpus“.</numerusform>
            <numerusform>%n ältere: siehe Einzelheiten der Äußerung unter „Korpus“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::annotate::PassHeader</name>
    <message>
        <source>Which utterances</source>
        <translation>Welche Äußerungen</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Use the new filter</source>
        <translation>Den neuen Filter benutzen</translation>
    </message>
    <message>
        <source>Go on after a label</source>
        <translation>Nach einem Label weitergehen</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Other people’s labels and the model’s answers are hidden, and each label is recorded as blind.</source>
        <translation>Labels anderer und die Antworten des Modells sind verborgen, und jedes Label wird als blind vermerkt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All utterances</source>
        <translation>Alle Äußerungen</translation>
    </message>
    <message>
        <source>Without an answer of mine</source>
        <translation>Ohne meine Antwort</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Für später aufgehoben</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before the number that a shuffled order is made from</comment>
        <translation>Seed </translation>
    </message>
    <message>
        <source>Seed of the shuffled order</source>
        <translation>Seed der gemischten Reihenfolge</translation>
    </message>
    <message>
        <source>The Corpus table shows something else than this queue was made from</source>
        <translation>Die Korpustabelle zeigt etwas anderes als das, woraus diese Warteschlange gemacht wurde</translation>
    </message>
    <message>
        <source>What the Corpus filter shows</source>
        <translation>Was der Korpusfilter zeigt</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueueList</name>
    <message>
        <source>Queue of utterances</source>
        <translation>Warteschlange der Äußerungen</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueuePanel</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Nothing in the queue</source>
        <translation>Nichts in der Warteschlange</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Nicht in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>noch %1, etwa %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 für später</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::TranscriptView</name>
    <message>
        <source>No transcript</source>
        <translation>Kein Transkript</translation>
    </message>
</context>
<context>
    <name>merhan::browse::ChipRow</name>
    <message>
        <source>Without “%1 %2”</source>
        <translation>Ohne „%1 %2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation>
            <numerusform>%Ln weiterer Filter</numerusform>
            <numerusform>%Ln weitere Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2. Without it: %Ln utterances. Delete removes the filter.</source>
        <translation>
            <numerusform>%1 %2. Ohne ihn: %Ln Äußerung. Entf entfernt den Filter.</numerusform>
            <numerusform>%1 %2. Ohne ihn: %Ln Äußerungen. Entf entfernt den Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>merhan::browse::CorpusMode</name>
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
    <message>
        <source>&amp;Details of the utterance</source>
        <translation>&amp;Details der Äußerung</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Labeln…</translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Annotate these</source>
        <translation>Diese annotieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected utterances</source>
        <translation>
            <numerusform>%Ln ausgewählte Äußerung</numerusform>
            <numerusform>%Ln ausgewählte Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No utterance in this project yet. Import a corpus into it: Ctrl+I, or drop its folder on the window.</source>
        <translation>Noch keine Äußerung in diesem Projekt. Ein Korpus importieren: Strg+I, oder seinen Ordner auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>The filter asks what a run predicted, and there is no run yet.</source>
        <translation>Der Filter fragt, was ein Lauf vorhergesagt hat, und es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>No utterance fits.</source>
        <translation>Keine Äußerung passt.</translation>
    </message>
    <message>
        <source>Try again to save what isn’t saved</source>
        <translation>Noch einmal versuchen, Ungespeichertes zu speichern</translation>
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
        <source>Show only some of the utterances</source>
        <translation>Nur einen Teil der Äußerungen zeigen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Search transcripts, ids</source>
        <translation>Transkripte, Kennungen suchen</translation>
    </message>
    <message>
        <source>Search transcripts and ids</source>
        <translation>Transkripte und Kennungen durchsuchen</translation>
    </message>
    <message>
        <source>Every word must occur. Notes are hidden while you annotate blind, and not searched.</source>
        <translation>Jedes Wort muss vorkommen. Notizen sind beim blinden Annotieren verborgen und werden nicht durchsucht.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Jedes Wort muss vorkommen.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; utterances</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Äußerung</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln utterances</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Äußerung</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Äußerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterMenu</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a value and how many utterances have it</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
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
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Nur mit Notiz</translation>
    </message>
    <message>
        <source>Only labelled here</source>
        <translation>Nur hier gelabelte</translation>
    </message>
    <message>
        <source>Only labelled by the corpus</source>
        <translation>Nur vom Korpus gelabelte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
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
        <source>Agreement, 1 is all</source>
        <translation>Einigkeit, 1 ist alle</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valenz</translation>
    </message>
    <message>
        <source>2 or less, unpleasant</source>
        <translation>2 oder weniger, unangenehm</translation>
    </message>
    <message>
        <source>4 or more, pleasant</source>
        <translation>4 oder mehr, angenehm</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>2 or less, calm</source>
        <translation>2 oder weniger, ruhig</translation>
    </message>
    <message>
        <source>4 or more, excited</source>
        <translation>4 oder mehr, erregt</translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation>Dominanz</translation>
    </message>
    <message>
        <source>2 or less, weak</source>
        <translation>2 oder weniger, schwach</translation>
    </message>
    <message>
        <source>4 or more, strong</source>
        <translation>4 oder mehr, stark</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <comment>names of dialogs or speakers</comment>
        <translation>
            <numerusform>Alle %Ln…</numerusform>
            <numerusform>Alle %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
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
        <source>as the label</source>
        <translation>wie das Label</translation>
    </message>
    <message>
        <source>not the label</source>
        <translation>nicht das Label</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>vorher nicht gesehen</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>zur Wahl der Epoche benutzt</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>im Training gesehen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
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
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>labelled here</source>
        <translation>hier gelabelt</translation>
    </message>
    <message>
        <source>labelled by the corpus</source>
        <translation>vom Korpus gelabelt</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>„%1“</translation>
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
        <translation>Ein bestehendes Projekt bekommt das Korpus dazu; erneut importiert, wird ein Korpus aktualisiert, und seine Annotationen bleiben.</translation>
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
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>%1 neu, %2 geändert, %3 wie zuvor</translation>
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
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2 in %3 and %4, %5 of sound</source>
        <comment>utterances, dialogs, sessions, duration</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2 in %3 und %4, %5 Ton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dialogs</source>
        <translation>
            <numerusform>%Ln Dialog</numerusform>
            <numerusform>%Ln Dialogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns without a label among them</source>
        <translation>
            <numerusform>darunter %Ln Turn ohne Label</numerusform>
            <numerusform>darunter %Ln Turns ohne Label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln problems</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Problem</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; von %Ln Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances aren’t in the corpus any more; they were kept, with their annotations</source>
        <translation>
            <numerusform>%Ln Äußerung ist nicht mehr im Korpus; sie wurde behalten, mit ihren Annotationen</numerusform>
            <numerusform>%Ln Äußerungen sind nicht mehr im Korpus; sie wurden behalten, mit ihren Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A problem of an import: file and line, what is wrong, what was done.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Expected dialogs</source>
        <translation>Erwartete Dialoge</translation>
    </message>
</context>
<context>
    <name>merhan::browse::MissingCorpora</name>
    <message>
        <source>The recordings of %1 aren’t where they were (%2).</source>
        <translation>Die Aufnahmen von %1 sind nicht, wo sie waren (%2).</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Locate the recordings of %1</source>
        <translation>Die Aufnahmen von %1 suchen</translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation>Das Projekt kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Where are the recordings of %1?</source>
        <translation>Wo sind die Aufnahmen von %1?</translation>
    </message>
    <message>
        <source>The recordings of %1 are there again.</source>
        <translation>Die Aufnahmen von %1 sind wieder da.</translation>
    </message>
</context>
<context>
    <name>merhan::browse::NamesDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Äußerungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
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
    <name>merhan::browse::RangeDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 höchstens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>Der kleinste Wert ist größer als der größte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::RunChooser</name>
    <message>
        <source>Predicted by</source>
        <translation>Vorhergesagt von</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>merhan::browse::SavedFiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>It asks for labels, and you annotate blind</source>
        <translation>Er fragt nach Labels, und es wird blind annotiert</translation>
    </message>
    <message>
        <source>None saved in this project yet</source>
        <translation>In diesem Projekt noch keine gespeichert</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation>Das Projekt kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is filtered now</source>
        <translation>Jetzt ist nichts gefiltert</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>A name, for you and for whoever opens the project</source>
        <translation>Ein Name, für alle, die das Projekt öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This replaces the filter that has the name now.</source>
        <translation>Das ersetzt den Filter, der jetzt so heißt.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter heißt so.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”? It goes for everybody who works with this project; no utterance and no label does.</source>
        <translation>Den gespeicherten Filter „%1“ löschen? Er verschwindet für alle, die mit diesem Projekt arbeiten; keine Äußerung und kein Label verschwindet.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>merhan::browse::SelectionBar</name>
    <message>
        <source>Annotate these</source>
        <translation>Diese annotieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
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
        <source>Take the label back</source>
        <translation>Label zurücknehmen</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
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
        <translation>Noch kein Projekt geöffnet. Eines öffnen, ein Korpus importieren oder zum Umsehen die Demo erzeugen.</translation>
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
    <message>
        <source>Or drop a corpus folder, a project or a run folder anywhere on this window.</source>
        <translation>Oder einen Korpusordner, ein Projekt oder einen Laufordner irgendwo auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>merhan::browse::UtteranceDetails</name>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>V, A, D</source>
        <translation>V, A, D</translation>
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
        <source>mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>(self)</source>
        <comment>a speaker who rated herself</comment>
        <translation>(selbst)</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation>Vorhergesagt von %1</translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation>Die Äußerung wurde im Training gesehen.</translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation>Die Äußerung wurde zur Wahl der Epoche benutzt.</translation>
    </message>
    <message>
        <source>Annotations, the newest first</source>
        <translation>Annotationen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>with the model’s answer in view</source>
        <translation>mit sichtbarer Antwort des Modells</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 to %2 of the file</source>
        <translation>%1 bis %2 der Datei</translation>
    </message>
    <message>
        <source>The file isn’t there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ihren Ordner zeigen</translation>
    </message>
    <message>
        <source>No transcript.</source>
        <translation>Kein Transkript.</translation>
    </message>
    <message>
        <source>Labels, answers and annotations are hidden while you annotate blind.</source>
        <translation>Labels, Antworten und Annotationen sind verborgen, solange blind annotiert wird.</translation>
    </message>
    <message>
        <source>In the corpus</source>
        <translation>Im Korpus</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation>Details der Äußerung</translation>
    </message>
    <message>
        <source>No utterance is selected.</source>
        <translation>Keine Äußerung ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows and hides the details</source>
        <comment>a key</comment>
        <translation>%1 zeigt und verbirgt die Einzelheiten</translation>
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
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (kein Platz in diesem Fenster)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Nach vorn</translation>
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
        <translation>Turn</translation>
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
    <message>
        <source>%1, not the label</source>
        <translation>%1, nicht das Label</translation>
    </message>
    <message>
        <source>%1, as the label</source>
        <translation>%1, wie das Label</translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation>Die Äußerung wurde zur Wahl der Epoche benutzt.</translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation>Die Äußerung wurde im Training gesehen.</translation>
    </message>
    <message>
        <source>epoch</source>
        <comment>used to choose the epoch: very short</comment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>seen in training: very short</comment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Predicted by %1 (%2)</source>
        <translation>Vorhergesagt von %1 (%2)</translation>
    </message>
    <message>
        <source>p: the probability that the model gave to what it predicted</source>
        <translation>p: die Wahrscheinlichkeit, die das Modell seiner Vorhersage gab</translation>
    </message>
    <message>
        <source>p</source>
        <comment>short for probability</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>where a label comes from</comment>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>merhan::common::ActionPalette</name>
    <message>
        <source>Any action</source>
        <translation>Beliebige Aktion</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Part of the action’s name</source>
        <translation>Teil des Namens der Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
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
    <name>merhan::common::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>merhan::common::HelpButton</name>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
</context>
<context>
    <name>merhan::common::HiddenPage</name>
    <message>
        <source>Hidden while you annotate blind</source>
        <translation>Verborgen, solange blind annotiert wird</translation>
    </message>
    <message>
        <source>It shows other people’s labels or the model’s answers, and what you say in a blind pass is to be your own.</source>
        <translation>Hier stehen Labels anderer oder die Antworten des Modells, und was man in einem blinden Durchgang sagt, soll das eigene sein.</translation>
    </message>
    <message>
        <source>End the blind pass</source>
        <translation>Blinden Durchgang beenden</translation>
    </message>
</context>
<context>
    <name>merhan::common::Keys</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Utterances and lists</source>
        <translation>Äußerungen und Listen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>The key of a label is a letter alone: with Shift it gives one more label.</source>
        <translation>Die Taste eines Labels ist ein Buchstabe allein: Mit Umschalt gibt er ein weiteres Label.</translation>
    </message>
    <message>
        <source>This key chooses in a menu, too: take a letter, a digit or a sign alone.</source>
        <translation>Diese Taste wählt auch in Menüs: einen Buchstaben, eine Ziffer oder ein Zeichen allein nehmen.</translation>
    </message>
    <message>
        <source>This key works in text fields, too: take one of F1 to F12.</source>
        <translation>Diese Taste wirkt auch in Textfeldern: eine von F1 bis F12 nehmen.</translation>
    </message>
    <message>
        <source>%1 is needed in text fields. Take another one.</source>
        <translation>%1 wird in Textfeldern gebraucht. Eine andere nehmen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu. Take another one.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü. Eine andere nehmen.</translation>
    </message>
    <message>
        <source>%1 leads out of things everywhere. Take another one.</source>
        <translation>%1 führt überall aus etwas heraus. Eine andere nehmen.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>merhan::common::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no log file: none could be made.</source>
        <translation>Es gibt keine Protokolldatei: es konnte keine angelegt werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The log can’t be saved there: %1</source>
        <translation>Das Protokoll kann dort nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <source>“%1” is no project, no corpus folder and no table; nothing was done.</source>
        <translation>„%1“ ist kein Projekt, kein Korpusordner und keine Tabelle; nichts wurde getan.</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>Annotationen &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Label &amp;source</source>
        <translation>Label&amp;quelle</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Neuer Lauf…</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation>&amp;Erklären, was den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Any action…</source>
        <translation>Beliebige &amp;Aktion…</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;Protokoll zeigen…</translation>
    </message>
    <message>
        <source>A&amp;bout MER-HAN Studio</source>
        <translation>&amp;Über MER-HAN Studio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redone for %Ln utterances</source>
        <translation>
            <numerusform>Für %Ln Äußerung wiederhergestellt</numerusform>
            <numerusform>Für %Ln Äußerungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln utterances</source>
        <translation>
            <numerusform>Für %Ln Äußerung rückgängig gemacht</numerusform>
            <numerusform>Für %Ln Äußerungen rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>“%1” is a run. Open the project that it belongs to, then drop it again.</source>
        <translation>„%1“ ist ein Lauf. Das Projekt öffnen, zu dem er gehört, dann ihn noch einmal hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>Nothing here needs an explanation. The keys are listed in the menu Help.</source>
        <translation>Hier braucht nichts eine Erklärung. Die Tasten stehen im Menü Hilfe.</translation>
    </message>
</context>
<context>
    <name>merhan::common::ModeRail</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>merhan::common::Protocol</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Kein Test</translation>
    </message>
    <message>
        <source>trained on all, no test</source>
        <translation>auf allem trainiert, kein Test</translation>
    </message>
    <message numerus="yes">
        <source>LOSO · %n folds</source>
        <comment>leave one session out</comment>
        <translation>
            <numerusform>LOSO · %n Fold</numerusform>
            <numerusform>LOSO · %n Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one session out, %n folds</source>
        <translation>
            <numerusform>je eine Sitzung ausgelassen, %n Fold</numerusform>
            <numerusform>je eine Sitzung ausgelassen, %n Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers · %n folds</source>
        <comment>leave one speaker out</comment>
        <translation>
            <numerusform>Sprecher · %n Fold</numerusform>
            <numerusform>Sprecher · %n Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one speaker out, %n folds</source>
        <translation>
            <numerusform>je ein Sprecher ausgelassen, %n Fold</numerusform>
            <numerusform>je ein Sprecher ausgelassen, %n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>tested on session %1</source>
        <translation>auf Sitzung %1 getestet</translation>
    </message>
    <message>
        <source>Test: random %1</source>
        <comment>per cent</comment>
        <translation>Test: %1 zufällig</translation>
    </message>
    <message>
        <source>tested on %1 at random, class by class: speakers are known from training</source>
        <comment>per cent</comment>
        <translation>auf %1 zufällig getestet, Klasse für Klasse: Sprecher sind aus dem Training bekannt</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Keine Validierung</translation>
    </message>
    <message>
        <source>no validation, the last epoch counts</source>
        <translation>keine Validierung, die letzte Epoche zählt</translation>
    </message>
    <message>
        <source>Validation: one speaker</source>
        <translation>Validierung: ein Sprecher</translation>
    </message>
    <message>
        <source>validated on one speaker of the rest</source>
        <translation>auf einem Sprecher vom Rest validiert</translation>
    </message>
    <message>
        <source>Validation: one session</source>
        <translation>Validierung: eine Sitzung</translation>
    </message>
    <message>
        <source>validated on one session of the rest</source>
        <translation>auf einer Sitzung vom Rest validiert</translation>
    </message>
    <message>
        <source>Validation: random %1</source>
        <comment>per cent</comment>
        <translation>Validierung: %1 zufällig</translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, class by class</source>
        <comment>per cent</comment>
        <translation>auf %1 vom Rest zufällig validiert, Klasse für Klasse</translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, drawn as by the original</source>
        <comment>per cent</comment>
        <translation>auf %1 vom Rest zufällig validiert, gezogen wie im Original</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <comment>label source</comment>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>labels: %1, classes: %2</source>
        <comment>label source, classes</comment>
        <translation>Labels: %1, Klassen: %2</translation>
    </message>
    <message>
        <source>LOSO %1</source>
        <comment>leave one session out, folds</comment>
        <translation>LOSO %1</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <comment>leave one speaker out, folds</comment>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>no test</source>
        <translation>kein Test</translation>
    </message>
    <message>
        <source>There is no test.</source>
        <translation>Es gibt keinen Test.</translation>
    </message>
    <message>
        <source>What the model it starts from was trained on isn’t known.</source>
        <translation>Worauf das Ausgangsmodell trainiert wurde, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The model it starts from was trained on %Ln of the test utterances.</source>
        <translation>
            <numerusform>Das Ausgangsmodell wurde auf %Ln der Testäußerungen trainiert.</numerusform>
            <numerusform>Das Ausgangsmodell wurde auf %Ln der Testäußerungen trainiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n Dialog</numerusform>
            <numerusform>%n Dialoge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and test share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation>Training und Test teilen %1, %2 und %3.</translation>
    </message>
    <message>
        <source>Training and validation share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation>Training und Validierung teilen %1, %2 und %3.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>utterances</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>random</source>
        <comment>a share drawn at random</comment>
        <translation>zufällig</translation>
    </message>
</context>
<context>
    <name>merhan::common::StatusLine</name>
    <message>
        <source>Label source</source>
        <translation>Labelquelle</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>The run that is training</source>
        <translation>Der Lauf, der gerade trainiert</translation>
    </message>
    <message>
        <source>Whether the labels are saved</source>
        <translation>Ob die Labels gespeichert sind</translation>
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
        <source>A label isn’t saved</source>
        <translation>Ein Label ist nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saving</source>
        <translation>
            <numerusform>%Ln wird gespeichert</numerusform>
            <numerusform>%Ln werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>All labels saved</source>
        <translation>Alle Labels gespeichert</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>hidden while blind</source>
        <translation>verborgen, solange blind</translation>
    </message>
    <message>
        <source>Label source: %1</source>
        <translation>Labelquelle: %1</translation>
    </message>
    <message>
        <source>In a blind pass other people’s labels are hidden everywhere</source>
        <translation>In einem blinden Durchgang sind Labels anderer überall verborgen</translation>
    </message>
    <message>
        <source>Which label counts in tables, lanes and lists</source>
        <translation>Welches Label in Tabellen, Spuren und Listen zählt</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Annotator: %1</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Wessen Labels das sind</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>The name that stands beside your labels</source>
        <translation>Der Name, der neben den eigenen Labels steht</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen benutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run: fold 4 of 5</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message>
        <source>Engine starting…</source>
        <translation>Engine startet…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Engine bereit</translation>
    </message>
    <message>
        <source>Engine not there</source>
        <translation>Engine nicht da</translation>
    </message>
    <message>
        <source>What you said is kept here until it is saved or the project is closed. Try again when the cause is gone.</source>
        <translation>Was Sie gesagt haben, bleibt hier, bis es gespeichert ist oder das Projekt geschlossen wird. Noch einmal versuchen, wenn die Ursache weg ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedBar</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The project stays as it is</source>
        <translation>Das Projekt bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1 isn’t saved: %2</source>
        <translation>%1 ist nicht gespeichert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t saved: %1</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht gespeichert: %1</numerusform>
            <numerusform>%Ln Änderungen sind nicht gespeichert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>the project file</comment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Writes the project anew in its place, with what isn’t saved</source>
        <translation>Schreibt das Projekt an seinem Platz neu, mit dem, was noch nicht gespeichert ist</translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedQuestion</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t in the project’s file, and leaving it loses them.</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht in der Projektdatei und geht beim Verlassen verloren.</numerusform>
            <numerusform>%Ln Änderungen sind nicht in der Projektdatei und gehen beim Verlassen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Verlassen und verlieren</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::AnswerList</name>
    <message>
        <source>All</source>
        <comment>utterances</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>Nur A richtig</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>Nur B richtig</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Differently wrong</source>
        <translation>Verschieden falsch</translation>
    </message>
    <message>
        <source>J K next, previous · L label</source>
        <translation>J K nächste, vorige · L labeln</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>außerhalb des Folds</translation>
    </message>
    <message>
        <source>Each answer comes from a model that hadn’t seen the utterance.</source>
        <translation>Jede Antwort kommt von einem Modell, das die Äußerung nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>Where the runs differ</source>
        <translation>Wo die Läufe sich unterscheiden</translation>
    </message>
    <message>
        <source>Both are wrong, each in another way</source>
        <translation>Beide liegen falsch, jeder anders</translation>
    </message>
    <message>
        <source>Utterances of the cell</source>
        <translation>Äußerungen der Zelle</translation>
    </message>
    <message>
        <source>p label</source>
        <translation>p Label</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where two runs differ, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>with a label, tested</source>
        <translation>mit Label, getestet</translation>
    </message>
    <message>
        <source>p predicted</source>
        <translation>p vorh.</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::AnswerTableModel</name>
    <message>
        <source>≠ %1</source>
        <comment>predicted something else than the label</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Äußerung</translation>
    </message>
    <message>
        <source>Spk</source>
        <comment>short for Speaker</comment>
        <translation>Spr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Dur</source>
        <comment>short for Duration</comment>
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
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>p predicted</source>
        <comment>probability of what was predicted</comment>
        <translation>p vorh.</translation>
    </message>
    <message>
        <source>p label</source>
        <comment>probability of the label</comment>
        <translation>p Label</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What run A predicted</source>
        <translation>Was Lauf A vorhergesagt hat</translation>
    </message>
    <message>
        <source>What run B predicted</source>
        <translation>Was Lauf B vorhergesagt hat</translation>
    </message>
    <message>
        <source>Probability of what run A predicted</source>
        <translation>Wahrscheinlichkeit dessen, was Lauf A vorhergesagt hat</translation>
    </message>
    <message>
        <source>Probability of what run B predicted</source>
        <translation>Wahrscheinlichkeit dessen, was Lauf B vorhergesagt hat</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ClassTableModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ComparedTableModel</name>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>In points of a hundred</source>
        <translation>In Hundertsteln</translation>
    </message>
    <message>
        <source>Utterances that run A alone gets right</source>
        <translation>Äußerungen, die nur Lauf A richtig hat</translation>
    </message>
    <message>
        <source>Utterances that run B alone gets right</source>
        <translation>Äußerungen, die nur Lauf B richtig hat</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Only A</source>
        <comment>utterances that A alone gets right</comment>
        <translation>Nur A</translation>
    </message>
    <message>
        <source>Only B</source>
        <comment>utterances that B alone gets right</comment>
        <translation>Nur B</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ComparisonPart</name>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>WAR</source>
        <translation>WAR</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Folds of both runs</source>
        <translation>Folds beider Läufe</translation>
    </message>
    <message>
        <source>Classes of both runs</source>
        <translation>Klassen beider Läufe</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Several seeds: an utterance’s answer is that of the mean of their probabilities, and the figures are of these answers.</source>
        <translation>Mehrere Seeds: Die Antwort zu einer Äußerung ist die des Mittels ihrer Wahrscheinlichkeiten, und die Zahlen gelten diesen Antworten.</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>McNemar-Test</translation>
    </message>
    <message>
        <source>It looks only at the utterances that one run alone gets right. If both were equally good, each of them would be as likely A’s as B’s; p says how often chance would share them out at least this unevenly. It takes the utterances as independent of each other. Those of one speaker, or of one dialog, are not: p then comes out too small, and the count by speaker below is the safer one. It says nothing of another training with the same settings, and not whether the difference matters.</source>
        <translation>Er betrachtet nur die Äußerungen, die genau einer der Läufe richtig hat. Wären beide gleich gut, käme jede davon ebenso leicht von A wie von B; p sagt, wie oft der Zufall sie mindestens so ungleich verteilte. Er nimmt die Äußerungen als voneinander unabhängig. Die eines Sprechers oder eines Dialogs sind es nicht: p fällt dann zu klein aus, und die Zählung nach Sprechern darunter ist die sicherere. Er sagt nichts über ein anderes Training mit denselben Einstellungen und nicht, ob der Unterschied von Belang ist.</translation>
    </message>
    <message>
        <source>p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i from 0 to the smaller number, n = only A + only B</source>
        <translation>p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i von 0 bis zur kleineren Anzahl, n = nur A + nur B</translation>
    </message>
    <message>
        <source>A alone is right on %1, B alone on %2</source>
        <translation>A allein liegt bei %1 richtig, B allein bei %2</translation>
    </message>
    <message>
        <source>Both are right and wrong on the same utterances.</source>
        <translation>Beide haben dieselben Äußerungen richtig und falsch.</translation>
    </message>
    <message>
        <source>Were both equally good, chance would share them out at least this unevenly in %1 of cases (McNemar’s exact test, %2).</source>
        <translation>Wären beide gleich gut, verteilte der Zufall sie in %1 der Fälle mindestens so ungleich (exakter McNemar-Test, %2).</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>By speaker: A is better for %1, B for %2, even for %3 (sign test, %4).</source>
        <translation>Nach Sprechern: A ist bei %1 besser, B bei %2, gleich bei %3 (Vorzeichentest, %4).</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Alle Folds</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EmptyPage</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EvaluateMode</name>
    <message>
        <source>The runs can’t be read.</source>
        <translation>Die Läufe sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All predictions…</source>
        <translation>Alle Vorhersagen…</translation>
    </message>
    <message>
        <source>Save all predictions</source>
        <translation>Alle Vorhersagen speichern</translation>
    </message>
    <message>
        <source>Predictions in the list…</source>
        <translation>Vorhersagen in der Liste…</translation>
    </message>
    <message>
        <source>Save the predictions in the list</source>
        <translation>Die Vorhersagen in der Liste speichern</translation>
    </message>
    <message>
        <source>Confusion matrix as picture…</source>
        <translation>Konfusionsmatrix als Bild…</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Konfusionsmatrix speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Confusion matrix as drawing…</source>
        <translation>Konfusionsmatrix als Zeichnung…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Table of folds…</source>
        <translation>Tabelle der Folds…</translation>
    </message>
    <message>
        <source>Save the table of folds</source>
        <translation>Tabelle der Folds speichern</translation>
    </message>
    <message>
        <source>Table of classes, with the matrix…</source>
        <translation>Tabelle der Klassen, mit der Matrix…</translation>
    </message>
    <message>
        <source>Save the table of classes</source>
        <translation>Tabelle der Klassen speichern</translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation>Nä&amp;chste Äußerung</translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation>&amp;Vorige Äußerung</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Labeln…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>The run can’t be read.</source>
        <translation>Der Lauf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Train one here, or in a terminal: merhan train %1</source>
        <translation>Hier einen trainieren oder im Terminal: merhan train %1</translation>
    </message>
    <message>
        <source>Curves of the training as picture…</source>
        <translation>Kurven des Trainings als Bild…</translation>
    </message>
    <message>
        <source>Predictions of what Corpus filters…</source>
        <translation>Vorhersagen zum Filter unter „Korpus“…</translation>
    </message>
    <message>
        <source>Save the predictions of what Corpus filters</source>
        <translation>Vorhersagen zum Filter unter „Korpus“ speichern</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>names of runs</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>the run’s labels</source>
        <translation>Labels des Laufs</translation>
    </message>
    <message>
        <source>today’s labels</source>
        <translation>heutige Labels</translation>
    </message>
    <message>
        <source>&amp;Sort the list…</source>
        <translation>Liste &amp;sortieren…</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FiguresPanel</name>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>WAR</source>
        <translation>WAR</translation>
    </message>
    <message>
        <source>Weighted average recall, which is accuracy: the share of all utterances whose predicted label is their label.
correct ÷ all</source>
        <translation>Gewichteter mittlerer Recall, also die Genauigkeit: der Anteil aller Äußerungen, deren vorhergesagtes Label ihr Label ist.
richtige ÷ alle</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Unweighted average recall: the mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one.
Σ recall ÷ classes that occur</source>
        <translation>Ungewichteter mittlerer Recall: das Mittel der Recalls der Klassen, sodass eine seltene Klasse so viel zählt wie eine häufige.
Σ Recall ÷ vorkommende Klassen</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1; each class counts the same.
F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation>Das Mittel der F1 der Klassen; jede Klasse zählt gleich viel.
F1 = 2 · Präzision · Recall ÷ (Präzision + Recall)</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, each weighted by how often its label occurs.
Σ count · F1 ÷ all</source>
        <translation>Das Mittel der F1 der Klassen, jede danach gewichtet, wie oft ihr Label vorkommt.
Σ Anzahl · F1 ÷ alle</translation>
    </message>
    <message>
        <source>The run’s labels</source>
        <translation>Labels des Laufs</translation>
    </message>
    <message>
        <source>Today’s labels</source>
        <translation>Heutige Labels</translation>
    </message>
    <message>
        <source>Labels that the run is scored against</source>
        <translation>Labels, an denen der Lauf gemessen wird</translation>
    </message>
    <message>
        <source>The labels that the run was trained and tested with. These figures never change.</source>
        <translation>Die Labels, mit denen der Lauf trainiert und getestet wurde. Diese Zahlen ändern sich nie.</translation>
    </message>
    <message>
        <source>The project’s labels as they are now. Another number, not to be ranked with the run’s own figures.</source>
        <translation>Die Labels des Projekts, wie sie jetzt sind. Eine andere Zahl, nicht mit den eigenen Zahlen des Laufs zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels changed since, %1 of them with the model’s answer in view.</source>
        <translation>
            <numerusform>%n Label seitdem geändert, %1 davon mit sichtbarer Antwort des Modells.</numerusform>
            <numerusform>%n Labels seitdem geändert, %1 davon mit sichtbarer Antwort des Modells.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored against today’s labels: %1</source>
        <translation>An den heutigen Labels gemessen: %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>a session or a speaker</comment>
        <translation>Test: %1</translation>
    </message>
    <message numerus="yes">
        <source>All folds, mean of %n seeds</source>
        <translation>
            <numerusform>Alle Folds, Mittel von %n Seed</numerusform>
            <numerusform>Alle Folds, Mittel von %n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Alle Folds</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>utterances, speakers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n Äußerung</numerusform>
            <numerusform>%n Äußerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>No test answer has a label.</source>
        <translation>Keine Testantwort hat ein Label.</translation>
    </message>
    <message>
        <source>95 % interval of WAR (Wilson): %1 to %2.</source>
        <translation>95-%-Intervall der WAR (Wilson): %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>The run counted %n answers more, of utterances that this project doesn’t have.</source>
        <translation>
            <numerusform>Der Lauf zählte %n Antwort mehr, zu einer Äußerung, die dieses Projekt nicht hat.</numerusform>
            <numerusform>Der Lauf zählte %n Antworten mehr, zu Äußerungen, die dieses Projekt nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>B %1&lt;br&gt;&lt;b&gt;A − B %2&lt;/b&gt;</source>
        <comment>figure of a run; difference</comment>
        <translation>B %1&lt;br&gt;&lt;b&gt;A − B %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>95 % interval of A’s WAR (Wilson): %1 to %2.</source>
        <translation>95-%-Intervall der WAR von A (Wilson): %1 bis %2.</translation>
    </message>
    <message>
        <source>no label has changed since.</source>
        <translation>seitdem wurde kein Label geändert.</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>A fold is a model and what it was tested on: utterances that it had not seen. “All folds” counts their answers together; mean and deviation are of the folds’ own figures, each counting the same.</source>
        <translation>Ein Fold ist ein Modell und das, woran es getestet wurde: Äußerungen, die es nicht kannte. „Alle Folds“ zählt ihre Antworten zusammen; Mittel und Abweichung sind die der einzelnen Folds, von denen jeder gleich viel zählt.</translation>
    </message>
    <message>
        <source>mean = Σ figure ÷ folds; deviation = √(Σ (figure − mean)² ÷ (folds − 1))</source>
        <translation>Mittel = Σ Wert ÷ Folds; Abweichung = √(Σ (Wert − Mittel)² ÷ (Folds − 1))</translation>
    </message>
    <message>
        <source>figures of a class</source>
        <translation>Werte einer Klasse</translation>
    </message>
    <message>
        <source>Precision: of what was predicted to be this class, the share that is. Recall: of what is this class, the share that was found. F1 is high only where both are.</source>
        <translation>Precision: der Anteil dessen, was als diese Klasse vorhergesagt wurde und sie ist. Recall: der Anteil dessen, was diese Klasse ist und gefunden wurde. F1 ist nur hoch, wo beide es sind.</translation>
    </message>
    <message>
        <source>precision = right ÷ predicted; recall = right ÷ labelled; F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation>Precision = richtig ÷ vorhergesagt; Recall = richtig ÷ gelabelt; F1 = 2 · Precision · Recall ÷ (Precision + Recall)</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FoldTableModel</name>
    <message>
        <source>All folds</source>
        <translation>Alle Folds</translation>
    </message>
    <message>
        <source>Mean, seeds</source>
        <translation>Mittel, Seeds</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>WAR</source>
        <translation>WAR</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 gew.</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, Seed %2</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPart</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% der Zeile</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% der Spalte</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>% von allen</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>Zahlen der Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Matrix of which run</source>
        <translation>Matrix welches Laufs</translation>
    </message>
    <message>
        <source>What A puts into a cell more often than B, or less often</source>
        <translation>Was A öfter oder seltener als B in eine Zelle legt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>List all utterances again (Esc in the matrix)</source>
        <translation>Wieder alle Äußerungen auflisten (Esc in der Matrix)</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2</source>
        <translation>Label %1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by A</source>
        <translation>gelabelt %1, von A vorhergesagt %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by B</source>
        <translation>gelabelt %1, von B vorhergesagt %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by one alone</source>
        <translation>gelabelt %1, nur von einem vorhergesagt %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>label → predicted</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <comment>counts of two runs</comment>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>%1 of %2
%3 of predicted %4</source>
        <translation>%1 von %2
%3 der vorhergesagten %4</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>A row is a label, a column what was predicted: the cell says how often. The diagonal is what is right. Choose a cell to list its utterances.</source>
        <translation>Eine Zeile ist ein Label, eine Spalte das, was vorhergesagt wurde: Die Zelle sagt, wie oft. Auf der Diagonale steht, was richtig ist. Wählen Sie eine Zelle, um ihre Äußerungen zu sehen.</translation>
    </message>
    <message>
        <source>% of row = cell ÷ all with this label (the diagonal: recall); % of column = cell ÷ all predicted so (the diagonal: precision)</source>
        <translation>% der Zeile = Zelle ÷ alle mit diesem Label (Diagonale: Recall); % der Spalte = Zelle ÷ alle so vorhergesagten (Diagonale: Precision)</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPicture</name>
    <message>
        <source>true %1, predicted %2: %3, %4 of %1, %5 of predicted %2, %6 of all</source>
        <translation>wahr %1, vorhergesagt %2: %3, %4 von %1, %5 der vorhergesagten %2, %6 von allen</translation>
    </message>
    <message>
        <source>true ↓  predicted →</source>
        <comment>corner of the matrix</comment>
        <translation>wahr ↓  vorhergesagt →</translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a row</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a column</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>true %1, predicted %2: A − B is %3, A %4, B %5</source>
        <translation>wahr %1, vorhergesagt %2: A − B ist %3, A %4, B %5</translation>
    </message>
    <message>
        <source>true %1, predicted %2: %3, in the other run %4</source>
        <translation>wahr %1, vorhergesagt %2: %3, im anderen Lauf %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run B, compared with</source>
        <translation>Lauf B, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Vergleich beenden (Esc)</translation>
    </message>
    <message>
        <source>Score against today’s labels</source>
        <translation>An den heutigen Labels messen</translation>
    </message>
    <message>
        <source>There is no other run yet</source>
        <translation>Es gibt noch keinen anderen Lauf</translation>
    </message>
    <message>
        <source>There is no run to export</source>
        <translation>Es gibt keinen Lauf zu exportieren</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>failed before its end</source>
        <translation>vor dem Ende fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n Seed</numerusform>
            <numerusform>%n Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>B: other validation</source>
        <translation>B: andere Validierung</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Der Lauf wird gelesen…</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
</context>
<context>
    <name>merhan::inspect</name>
    <message>
        <source>Model: fold %1</source>
        <translation>Modell: Fold %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, Seed %2</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>At training</source>
        <translation>Beim Training</translation>
    </message>
    <message>
        <source>The label that the run was trained or tested with; today it is another.</source>
        <translation>Das Label, mit dem der Lauf trainiert oder getestet wurde; heute ist es ein anderes.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Share of each modality</source>
        <translation>Anteil jeder Modalität</translation>
    </message>
    <message>
        <source>share of each modality</source>
        <translation>Anteil jeder Modalität</translation>
    </message>
    <message>
        <source>Before it decides, the model weighs every word and every moment of the sound. These are the weights of all words together, and of all moments together. A large share says what it listened to, not that it was right to.</source>
        <translation>Bevor es entscheidet, gewichtet das Modell jedes Wort und jeden Augenblick des Tons. Das sind die Gewichte aller Wörter zusammen und aller Augenblicke zusammen. Ein großer Anteil sagt, worauf es gehört hat, nicht, dass es recht daran tat.</translation>
    </message>
    <message>
        <source>weights = softmax over words and frames; text = Σ over words</source>
        <translation>Gewichte = Softmax über Wörter und Frames; Text = Σ über Wörter</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Wer hinsieht</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Row’s largest</source>
        <translation>Größtes der Zeile</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man es liest</translation>
    </message>
    <message>
        <source>The run says nothing of this utterance yet.</source>
        <translation>Der Lauf sagt noch nichts zu dieser Äußerung.</translation>
    </message>
    <message>
        <source>Sum of the global weights over words and over sound: text %1 %, audio %2 %.</source>
        <translation>Summe der globalen Gewichte über Wörter und über Ton: Text %1 %, Audio %2 %.</translation>
    </message>
    <message>
        <source>This model lays words and sound on top of each other before it weighs them, so they have no shares of their own.</source>
        <translation>Dieses Modell legt Wörter und Ton übereinander, bevor es sie gewichtet, daher haben sie keine eigenen Anteile.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How sure the model is of each class; together they are 1. Sure isn’t right: a model that learnt its utterances by heart is sure of everything.</source>
        <translation>Wie sicher sich das Modell jeder Klasse ist; zusammen ergeben sie 1. Sicher heißt nicht richtig: Ein Modell, das seine Äußerungen auswendig gelernt hat, ist sich bei allem sicher.</translation>
    </message>
    <message>
        <source>p = softmax of the network’s output</source>
        <translation>p = Softmax der Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>What this moment has of the global weights</source>
        <translation>Was dieser Moment von den globalen Gewichten hat</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Engine</name>
    <message>
        <source>it crashed</source>
        <translation>sie ist abgestürzt</translation>
    </message>
    <message>
        <source>it left with code %1</source>
        <translation>sie endete mit Code %1</translation>
    </message>
    <message numerus="yes">
        <source>it said nothing for %n seconds</source>
        <translation>
            <numerusform>sie sagte %n Sekunde lang nichts</numerusform>
            <numerusform>sie sagte %n Sekunden lang nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::GlobalStrip</name>
    <message>
        <source>Global weights along time</source>
        <translation>Globale Gewichte entlang der Zeit</translation>
    </message>
    <message>
        <source>At %1 s: %2 % of the global weight</source>
        <comment>seconds, per cent</comment>
        <translation>Bei %1 s: %2 % des globalen Gewichts</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectHeader</name>
    <message>
        <source>Previous utterance of the dialog</source>
        <translation>Vorige Äußerung des Dialogs</translation>
    </message>
    <message>
        <source>Next utterance of the dialog</source>
        <translation>Nächste Äußerung des Dialogs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run whose answers are shown, here and in the other modes</source>
        <translation>Der Lauf, dessen Antworten gezeigt werden, hier und in den anderen Bereichen</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>Modell des Laufs</translation>
    </message>
    <message>
        <source>Attention is one model’s: that of the fold which had the utterance in its test, or the one that you choose</source>
        <translation>Attention gehört zu einem Modell: dem des Folds, der die Äußerung im Test hatte, oder dem gewählten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Attention of this utterance…</source>
        <translation>Attention dieser Äußerung…</translation>
    </message>
    <message>
        <source>Map as picture…</source>
        <translation>Karte als Bild…</translation>
    </message>
    <message>
        <source>Predictions of the recordings…</source>
        <translation>Vorhersagen der Aufnahmen…</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>Aufnahmen öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of recordings…</source>
        <translation>Ordner mit Aufnahmen öffnen…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings that are in no corpus: hear them, see what the run says of them and where it looked. They may be dropped here, too.</source>
        <translation>Aufnahmen, die in keinem Korpus sind: sie hören, sehen, was der Lauf zu ihnen sagt und wohin er gesehen hat. Man kann sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>There is no attention to export</source>
        <translation>Es gibt keine Attention zu exportieren</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectMode</name>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>keine Mehrheit</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>mehrere Labels</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>Ton unbrauchbar</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models.</source>
        <translation>
            <numerusform>Mittel von %n Modell.</numerusform>
            <numerusform>Mittel von %n Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticks are the model whose attention is shown.</source>
        <translation>Die Striche sind das Modell, dessen Attention gezeigt wird.</translation>
    </message>
    <message>
        <source>The answer of this one model.</source>
        <translation>Die Antwort dieses einen Modells.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds.</source>
        <translation>
            <numerusform>Mittel von %n Seed.</numerusform>
            <numerusform>Mittel von %n Seeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>außerhalb des Folds</translation>
    </message>
    <message>
        <source>out of fold: %1</source>
        <comment>session 3</comment>
        <translation>außerhalb des Folds: %1</translation>
    </message>
    <message>
        <source>The answer of a model that hadn’t seen this utterance.</source>
        <translation>Die Antwort eines Modells, das diese Äußerung nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>zur Wahl der Epoche benutzt</translation>
    </message>
    <message>
        <source>This model’s best epoch was chosen by how it did on utterances, this one among them: its answer here is better than it would be elsewhere.</source>
        <translation>Die beste Epoche dieses Modells wurde danach gewählt, wie es bei Äußerungen abschnitt, darunter diese: seine Antwort ist hier besser, als sie anderswo wäre.</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>im Training gesehen</translation>
    </message>
    <message>
        <source>This model was trained on this utterance and its label: that it is right here says little.</source>
        <translation>Dieses Modell wurde mit dieser Äußerung und ihrem Label trainiert: dass es hier richtig liegt, sagt wenig.</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>A recording that is in no corpus: no model was trained, chosen or tested with it.</source>
        <translation>Eine Aufnahme, die in keinem Korpus ist: kein Modell wurde mit ihr trainiert, gewählt oder getestet.</translation>
    </message>
    <message>
        <source>not in the run’s data</source>
        <translation>nicht in den Daten des Laufs</translation>
    </message>
    <message>
        <source>This model wasn’t trained, chosen or tested with this utterance.</source>
        <translation>Dieses Modell wurde nicht mit dieser Äußerung trainiert, gewählt oder getestet.</translation>
    </message>
    <message>
        <source>Model: %1, seed %2</source>
        <translation>Modell: %1, Seed %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Place in the list of recordings</source>
        <translation>Platz in der Liste der Aufnahmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the dialog</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Place in its dialog</source>
        <translation>Platz in ihrem Dialog</translation>
    </message>
    <message>
        <source>Save the attention of this utterance</source>
        <translation>Die Attention dieser Äußerung speichern</translation>
    </message>
    <message>
        <source>Attention (*.safetensors)</source>
        <translation>Attention (*.safetensors)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save the map as picture</source>
        <translation>Die Karte als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the predictions of the recordings</source>
        <translation>Die Vorhersagen der Aufnahmen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Reading the attention…</source>
        <translation>Die Attention wird gelesen…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Die Engine wird gestartet…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No run yet. Train one, and this page shows where its model looked.</source>
        <translation>Noch kein Lauf. Einen trainieren, und diese Seite zeigt, wohin sein Modell gesehen hat.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>The folder of the run “%1” isn’t there any more: %2. Its answers are kept in the project, but its models, which the attention comes from, lie in that folder. Put it back, or choose another run.</source>
        <translation>Der Ordner des Laufs „%1“ ist nicht mehr da: %2. Seine Antworten sind im Projekt aufbewahrt, aber seine Modelle, aus denen die Attention kommt, liegen in diesem Ordner. Ihn zurücklegen, oder einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Choose an utterance, and this page shows where the model looked.</source>
        <translation>Eine Äußerung wählen, und diese Seite zeigt, wohin das Modell gesehen hat.</translation>
    </message>
    <message>
        <source>To the corpus</source>
        <translation>Zum Korpus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Stopped. The attention of this utterance wasn’t read.</source>
        <translation>Angehalten. Die Attention dieser Äußerung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation>Nä&amp;chste Äußerung</translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation>&amp;Vorige Äußerung</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Model: out of fold</source>
        <translation>Modell: Testfold</translation>
    </message>
    <message>
        <source>There is no recording in what you chose; nothing was opened.</source>
        <translation>In der Auswahl ist keine Aufnahme; nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>A folder of recordings, transcripts beside them</source>
        <translation>Ein Ordner mit Aufnahmen, Transkripte daneben</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)</source>
        <translation>Aufnahmen (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)</translation>
    </message>
    <message>
        <source>The engine is back.</source>
        <translation>Die Engine ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>Predicting %Ln recordings…</source>
        <translation>
            <numerusform>%Ln Aufnahme wird vorhergesagt…</numerusform>
            <numerusform>%Ln Aufnahmen werden vorhergesagt…</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Answer of the run</source>
        <translation>Antwort des Laufs</translation>
    </message>
    <message>
        <source>No words were given: the text told the model nothing.</source>
        <translation>Es wurden keine Wörter angegeben: Der Text sagte dem Modell nichts.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectPage</name>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>What each word has of the global weights, in per cent</source>
        <translation>Was jedes Wort von den globalen Gewichten hat, in Prozent</translation>
    </message>
    <message>
        <source>Text → audio</source>
        <translation>Text → Audio</translation>
    </message>
    <message>
        <source>Audio → text</source>
        <translation>Audio → Text</translation>
    </message>
    <message>
        <source>Audio → audio</source>
        <translation>Audio → Audio</translation>
    </message>
    <message>
        <source>Text → text</source>
        <translation>Text → Text</translation>
    </message>
    <message>
        <source>Which attention</source>
        <translation>Welche Attention</translation>
    </message>
    <message>
        <source>Each word asks, the sound answers (cross-modal attention)</source>
        <translation>Jedes Wort fragt, der Ton antwortet (kreuzmodale Attention)</translation>
    </message>
    <message>
        <source>Each moment of the sound asks, the words answer (cross-modal attention)</source>
        <translation>Jeder Augenblick des Tons fragt, die Wörter antworten (kreuzmodale Attention)</translation>
    </message>
    <message>
        <source>Each moment asks, all moments answer (local attention of the sound)</source>
        <translation>Jeder Augenblick fragt, alle Augenblicke antworten (lokale Attention des Tons)</translation>
    </message>
    <message>
        <source>Each word asks, all words answer (local attention of the text)</source>
        <translation>Jedes Wort fragt, alle Wörter antworten (lokale Attention des Textes)</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention is where the model looked: for each asker, a word or a moment of the sound, its weights say how it shared out its look among all that could answer. It isn’t why the model decided as it did.</source>
        <translation>Attention ist, wohin das Modell gesehen hat: für jeden Fragenden, ein Wort oder einen Augenblick des Tons, sagen seine Gewichte, wie er seinen Blick auf alle verteilt hat, die antworten konnten. Sie ist nicht der Grund, warum das Modell so entschied.</translation>
    </message>
    <message>
        <source>weights = softmax(Q·Kᵀ / √d), one set a head; the mean is over the heads</source>
        <translation>Gewichte = softmax(Q·Kᵀ / √d), ein Satz je Kopf; das Mittel ist das über die Köpfe</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>of the heads</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>global, %</source>
        <comment>the unit of a column of bars</comment>
        <translation>global, %</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined into words, their rows averaged.</source>
        <translation>Die Gewichte einer Zeile ergeben zusammen 1; Wortteile sind zu Wörtern verbunden, ihre Zeilen gemittelt.</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1.</source>
        <translation>Die Gewichte einer Zeile ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>Weights of a column add up to 1; sub-words are joined into words, their weights added.</source>
        <translation>Die Gewichte einer Spalte ergeben zusammen 1; Wortteile sind zu Wörtern verbunden, ihre Gewichte addiert.</translation>
    </message>
    <message>
        <source>Weights of a column add up to 1.</source>
        <translation>Die Gewichte einer Spalte ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>Weights of a moment add up to 1; of several in one pixel the largest is shown.</source>
        <translation>Die Gewichte eines Augenblicks ergeben zusammen 1; von mehreren in einem Pixel wird das größte gezeigt.</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined: averaged where they ask, added where they answer.</source>
        <translation>Die Gewichte einer Zeile ergeben zusammen 1; Wortteile sind verbunden: gemittelt, wo sie fragen, addiert, wo sie antworten.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Bright cells</source>
        <translation>Helle Zellen</translation>
    </message>
    <message>
        <source>Dark cells</source>
        <translation>Dunkle Zellen</translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, estimated from pauses and lengths of words.</source>
        <translation>Der Umriss ist der Ton des Wortes selbst, geschätzt aus Pausen und Wortlängen.</translation>
    </message>
    <message>
        <source>Each row is a word, each column a stretch of sound. %1 are where the word looked for its answer.</source>
        <translation>Jede Zeile ist ein Wort, jede Spalte ein Stück Ton. %1 zeigen, wo das Wort seine Antwort gesucht hat.</translation>
    </message>
    <message>
        <source>Each column is a moment of the sound, each row a word. %1 are the words that the moment looked at.</source>
        <translation>Jede Spalte ist ein Augenblick des Tons, jede Zeile ein Wort. %1 sind die Wörter, auf die der Augenblick gesehen hat.</translation>
    </message>
    <message>
        <source>Each row is a moment of the sound that asks, downwards in time; each column one that answers. %1 are where the moment looked.</source>
        <translation>Jede Zeile ist ein Augenblick des Tons, der fragt, die Zeit läuft nach unten; jede Spalte einer, der antwortet. %1 zeigen, wohin der Augenblick gesehen hat.</translation>
    </message>
    <message>
        <source>Each row is a word that asks, each column one that answers. %1 are the words that it looked at. A click plays the word that answers.</source>
        <translation>Jede Zeile ist ein Wort, das fragt, jede Spalte eines, das antwortet. %1 sind die Wörter, auf die es gesehen hat. Ein Klick spielt das Wort, das antwortet.</translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, by the corpus’s own alignment of words and sound.</source>
        <translation>Der Umriss ist der Ton des Wortes selbst, nach der Zuordnung von Wörtern und Ton, die das Korpus mitbringt.</translation>
    </message>
    <message>
        <source>The weights are nearly even: the colours don’t begin at 0.</source>
        <translation>Die Gewichte sind fast gleich: Die Farben beginnen nicht bei 0.</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n heads</source>
        <translation>
            <numerusform>Mittel von %n Kopf</numerusform>
            <numerusform>Mittel von %n Köpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1 of %2</source>
        <translation>Kopf %1 von %2</translation>
    </message>
    <message>
        <source>global</source>
        <comment>weights</comment>
        <translation>global</translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers. With the keyboard: arrows, then Enter.</source>
        <translation>Ein Klick spielt 0,3 s darum herum, ein Ziehen, was es überstreicht. Mit der Tastatur: Pfeile, dann Enter.</translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers; a click on a word plays the word. With the keyboard: arrows, then Enter; Ctrl+Enter plays the word.</source>
        <translation>Ein Klick spielt 0,3 s ringsum, Ziehen spielt das Überstrichene; ein Klick auf ein Wort spielt das Wort. Mit der Tastatur: Pfeiltasten, dann Eingabe; Strg+Eingabe spielt das Wort.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Legend</name>
    <message>
        <source>5 of 1,000 weights of the heads’ mean lie beyond the end of the scale and have its last colour. The mean and every head have the same scale.</source>
        <translation>5 von 1.000 Gewichten des Mittels der Köpfe liegen jenseits des Endes der Skala und haben deren letzte Farbe. Das Mittel und jeder Kopf haben dieselbe Skala.</translation>
    </message>
    <message>
        <source>Colour scale of the weights, from %1 to %2</source>
        <translation>Farbskala der Gewichte, von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::MapView</name>
    <message>
        <source>%1–%2 s</source>
        <comment>from, to; seconds</comment>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>Attention-Karte</translation>
    </message>
    <message>
        <source>%1 looked at %2 with weight %3</source>
        <comment>word or seconds, the same, a number</comment>
        <translation>%1 hat auf %2 mit Gewicht %3 gesehen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <comment>a weight</comment>
        <translation>%1 und weniger</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a weight</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, Enter plays the stretch, Ctrl+Enter the word.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, Eingabe spielt den Abschnitt, Strg+Eingabe das Wort.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::OutsidePanel</name>
    <message>
        <source>Recordings from outside</source>
        <translation>Aufnahmen von außen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Die Liste schließen</translation>
    </message>
    <message>
        <source>The recordings stay where they are on the disk</source>
        <translation>Die Aufnahmen bleiben, wo sie auf dem Datenträger sind</translation>
    </message>
    <message>
        <source>In no corpus. F2 or a double click types what is said.</source>
        <translation>In keinem Korpus. Mit F2 oder einem Doppelklick gibt man ein, was gesagt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings from outside</source>
        <translation>
            <numerusform>%Ln Aufnahme von außen</numerusform>
            <numerusform>%Ln Aufnahmen von außen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::inspect::ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Wahrscheinlichkeiten der Klassen</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::RecordingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation>Eingeben, was gesagt wird…</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>p</source>
        <comment>a probability</comment>
        <translation>p</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::ShareBar</name>
    <message>
        <source>text %1 %, audio %2 %</source>
        <translation>Text %1 %, Audio %2 %</translation>
    </message>
    <message>
        <source>text %1 %</source>
        <translation>Text %1 %</translation>
    </message>
    <message>
        <source>audio %1 %</source>
        <translation>Audio %1 %</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::WaitBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>merhan::player::LanesView</name>
    <message>
        <source>Turns of the dialog</source>
        <translation>Turns des Dialogs</translation>
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
        <source>Play the utterance</source>
        <translation>Die Äußerung abspielen</translation>
    </message>
    <message>
        <source>Play the utterance (%1; %2 from its start)</source>
        <translation>Die Äußerung abspielen (%1; %2 von ihrem Anfang an)</translation>
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
        <source>%n more recordings of this dialog can&apos;t be read.</source>
        <translation>
            <numerusform>%n weitere Aufnahme dieses Dialogs ist nicht lesbar.</numerusform>
            <numerusform>%n weitere Aufnahmen dieses Dialogs sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This dialog has no recording, so nothing can be played. Everything else works.</source>
        <translation>Dieser Dialog hat keine Aufnahme, daher kann nichts abgespielt werden. Alles andere geht.</translation>
    </message>
    <message>
        <source>No sound module</source>
        <translation>Kein Tonmodul</translation>
    </message>
    <message>
        <source>No sound output</source>
        <translation>Keine Tonausgabe</translation>
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
    <name>merhan::player::TranscriptLine</name>
    <message>
        <source>While it plays, the word that is heard is marked; when each is said is estimated from pauses and lengths of words.</source>
        <translation>Während des Abspielens ist das Wort markiert, das gerade zu hören ist; wann jedes gesprochen wird, ist aus Pausen und Wortlängen geschätzt.</translation>
    </message>
    <message>
        <source>While it plays, the word that is heard is marked, by the corpus’s own alignment of words and sound.</source>
        <translation>Während der Wiedergabe ist das Wort markiert, das man hört, nach der Zuordnung von Wörtern und Ton, die das Korpus mitbringt.</translation>
    </message>
</context>
<context>
    <name>merhan::player::Transport</name>
    <message>
        <source>Previous turn</source>
        <translation>Voriger Turn</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nächster Turn</translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Play with the turns around it</source>
        <translation>Mit den Beiträgen ringsum abspielen</translation>
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
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Show the whole dialog, or the utterance again</source>
        <translation>Den ganzen Dialog zeigen, oder wieder die Äußerung</translation>
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
    <name>merhan::preferences::CachesPage</name>
    <message>
        <source>Waveforms</source>
        <translation>Wellenformen</translation>
    </message>
    <message>
        <source>Clear the waveforms</source>
        <translation>Wellenformen löschen</translation>
    </message>
    <message>
        <source>What encoders said of texts</source>
        <translation>Was Encoder zu Texten sagten</translation>
    </message>
    <message>
        <source>Clear what encoders said</source>
        <translation>Löschen, was Encoder sagten</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>Attention-Karten</translation>
    </message>
    <message>
        <source>Clear the attention maps</source>
        <translation>Attention-Karten löschen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>What was costly to compute, kept between starts. Cleared, it is computed again when it is needed.</source>
        <translation>Was aufwendig zu berechnen war, zwischen den Starts aufbewahrt. Nach dem Löschen wird es neu berechnet, wenn es gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1</source>
        <translation>
            <numerusform>%Ln Eintrag in %1</numerusform>
            <numerusform>%Ln Einträge in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Er ist leer</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::EncodersPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Text encoders on this machine</source>
        <translation>Text-Encoder auf diesem Rechner</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>Models of the BERT family that a run can start from. Found are those in the program’s and in Hugging Face’s cache; any other folder can be added.</source>
        <translation>Modelle der BERT-Familie, von denen ein Lauf ausgehen kann. Gefunden werden die im Cache des Programms und in dem von Hugging Face; jeder andere Ordner kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Looking for encoders…</source>
        <translation>Encoder werden gesucht…</translation>
    </message>
    <message>
        <source>There is none here. packaging/setup.sh brings the default one.</source>
        <translation>Hier gibt es keinen. packaging/setup.sh bringt den Standard-Encoder.</translation>
    </message>
    <message>
        <source>The folder of a text encoder</source>
        <translation>Der Ordner eines Text-Encoders</translation>
    </message>
    <message>
        <source>%1 holds no encoder of the BERT family with its weights in model.safetensors. It was not added.</source>
        <translation>%1 enthält keinen Encoder der BERT-Familie mit Gewichten in model.safetensors. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The folder itself stays as it is</source>
        <translation>Der Ordner selbst bleibt, wie er ist</translation>
    </message>
    <message>
        <source>It was found, not added</source>
        <translation>Er wurde gefunden, nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Choose an encoder first</source>
        <translation>Zuerst einen Encoder wählen</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::GeneralPage</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
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
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stands beside every label that you give.</source>
        <translation>Steht neben jedem Label, das man gibt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeyField</name>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeysPage</name>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Letters, digits and signs work wherever no field needs them. What tables and fields do by themselves (arrows, Ctrl+C) isn’t listed.</source>
        <translation>Buchstaben, Ziffern und Zeichen wirken, wo kein Feld sie braucht. Was Tabellen und Felder von sich aus tun (Pfeile, Strg+C), steht nicht hier.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Every key is as it came</source>
        <translation>Jede Taste ist wie am Anfang</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>Choose what is to have another key</source>
        <translation>Wählen, was eine andere Taste bekommen soll</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what has a key, and where</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 is used by %2. Take it from there?</source>
        <extracomment>%1 is a key, %2 one or several names.</extracomment>
        <translation>%1 gehört schon zu %2. Von dort wegnehmen?</translation>
    </message>
    <message>
        <source>Every key is as it came.</source>
        <translation>Jede Taste ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation>Text-Encoder</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::SoundPage</name>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>Ausgaben werden gesucht…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>There is no sound output here. Everything else works, and the playhead moves.</source>
        <translation>Hier gibt es keine Tonausgabe. Alles andere geht, und die Abspielmarke läuft.</translation>
    </message>
    <message>
        <source>The output that was chosen isn’t there now; the system’s own is used.</source>
        <translation>Die gewählte Ausgabe ist jetzt nicht da; die des Systems wird benutzt.</translation>
    </message>
    <message>
        <source>Holds from the next time something is played.</source>
        <translation>Gilt ab dem nächsten Abspielen.</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::TrainingPage</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>To fetch it</source>
        <translation>So holt man sie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training, prediction and attention run in a program of their own, which needs LibTorch. Without them all the rest works.</source>
        <translation>Training, Vorhersage und Attention laufen in einem eigenen Programm, das LibTorch braucht. Alles Übrige geht ohne sie.</translation>
    </message>
    <message>
        <source>Not found. It was looked for in %1.</source>
        <translation>Nicht gefunden. Gesucht wurde in %1.</translation>
    </message>
    <message>
        <source>with CUDA</source>
        <translation>mit CUDA</translation>
    </message>
    <message>
        <source>for the processor</source>
        <translation>für den Prozessor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>version, kind, place</comment>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>packaging/setup.sh --libtorch, in the program’s source tree</source>
        <translation>packaging/setup.sh --libtorch, im Quellbaum des Programms</translation>
    </message>
</context>
<context>
    <name>merhan::studio::About</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>About MER-HAN Studio</source>
        <translation>Über MER-HAN Studio</translation>
    </message>
    <message>
        <source>This program is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Dieses Programm ist freie Software: man darf es unter den Bedingungen der GNU General Public License, Version 3 oder einer späteren, benutzen, weitergeben und ändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Why the GPL: its charts are drawn by Qt Charts, which is free under that licence alone, and what links it has to be under it, too.</source>
        <translation>Warum die GPL: die Diagramme zeichnet Qt Charts, das allein unter dieser Lizenz frei ist, und was es einbindet, muss auch unter ihr stehen.</translation>
    </message>
    <message>
        <source>The command line “merhan”, the worker and the library behind all three link nothing of the GPL and are under the Apache License 2.0.</source>
        <translation>Die Befehlszeile „merhan“, der Worker und die Bibliothek hinter allen dreien binden nichts unter der GPL ein und stehen unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
        <translation>Gefühle in Sprache hören, labeln, damit trainieren und sehen, was das Modell gehört hat.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
</context>
<context>
    <name>merhan::studio::PlayerMenu</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;Wellenform</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play from its &amp;start</source>
        <translation>Von &amp;vorn abspielen</translation>
    </message>
    <message>
        <source>Play with its &amp;neighbours</source>
        <translation>Mit den &amp;Nachbarn abspielen</translation>
    </message>
    <message>
        <source>Play from &amp;here on</source>
        <translation>Ab &amp;hier abspielen</translation>
    </message>
    <message>
        <source>Pre&amp;vious turn</source>
        <translation>Vo&amp;riger Turn</translation>
    </message>
    <message>
        <source>Ne&amp;xt turn</source>
        <translation>Nä&amp;chster Turn</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the &amp;utterance</source>
        <translation>Die Ä&amp;ußerung zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;dialog</source>
        <translation>Den &amp;Dialog zeigen</translation>
    </message>
    <message>
        <source>&amp;Autoplay</source>
        <translation>Au&amp;tomatisch abspielen</translation>
    </message>
</context>
<context>
    <name>merhan::studio::Program</name>
    <message>
        <source>The project file is damaged</source>
        <translation>Die Projektdatei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 wasn’t closed last time, and is damaged since.</source>
        <translation>%1 wurde letztes Mal nicht geschlossen und ist seitdem beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the project, and go on with the newest copy of it in %1.</source>
        <translation>Nichts wurde geändert. Das Projekt schließen und mit der neuesten Kopie in %1 weitermachen.</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Die Kopien zeigen</translation>
    </message>
</context>
<context>
    <name>merhan::train::ClassCounts</name>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of utterances: counts of classes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>merhan::train::CloseDialog</name>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Anhalten und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can go on without this window: the worker needs no studio, and the next start shows it again. Or it saves a checkpoint and stops; Resume goes on from there.</source>
        <translation>Er kann ohne dieses Fenster weiterlaufen: der Worker braucht kein Studio, und der nächste Start zeigt ihn wieder. Oder er speichert einen Checkpoint und hält an; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Waiting until the batch is through and the checkpoint is saved…</source>
        <translation>Warten, bis der Batch durch und der Checkpoint gespeichert ist…</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Schließen, ohne zu warten</translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveCards</name>
    <message>
        <source>Macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Score on the validation utterances</source>
        <translation>Wert auf den Validierungsäußerungen</translation>
    </message>
    <message>
        <source>Validation score</source>
        <translation>Validierungswert</translation>
    </message>
    <message>
        <source>On utterances that the fold neither trains nor tests on; the best epoch is chosen by them. The test’s scores are in the table below.</source>
        <translation>Auf Äußerungen, mit denen der Fold weder trainiert noch testet; nach ihnen wird die beste Epoche gewählt. Die Testwerte stehen in der Tabelle unten.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training makes smaller: mean cross-entropy. Where the validation’s grows while the training’s falls, the model learns its utterances by heart.</source>
        <translation>Was das Training kleiner macht: die mittlere Kreuzentropie. Wo der Verlust der Validierung wächst, während der des Trainings fällt, lernt das Modell seine Äußerungen auswendig.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>UAR = Σ recall ÷ classes; WAR = right ÷ all; macro F1 = Σ F1 ÷ classes</source>
        <translation>UAR = Σ Recall ÷ Klassen; WAR = richtig ÷ alle; Makro-F1 = Σ F1 ÷ Klassen</translation>
    </message>
    <message>
        <source>loss = Σ weight · −log p(label) ÷ Σ weight; the weight is the class’s</source>
        <translation>Verlust = Σ Gewicht · −log p(Label) ÷ Σ Gewicht; das Gewicht ist das der Klasse</translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveChart</name>
    <message>
        <source>%1, epoch %2: %3</source>
        <comment>fold, number, value</comment>
        <translation>%1, Epoche %2: %3</translation>
    </message>
    <message>
        <source>(training)</source>
        <translation>(Training)</translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 % of at most all epochs</source>
        <translation>%1 % von höchstens allen Epochen</translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldTableModel</name>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>best epoch</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Of the fold’s test utterances, by the model of its best epoch</source>
        <translation>Auf den Testäußerungen des Folds, vom Modell seiner besten Epoche</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunConsequences</name>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Utterances of each fold</source>
        <translation>Äußerungen jedes Folds</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>Zeit und Speicher</translation>
    </message>
    <message>
        <source>What the starting point was trained on is counted when the run starts: look at its leakage line then.</source>
        <translation>Womit der Ausgangspunkt trainiert wurde, wird beim Start des Laufs gezählt: dann auf seine Leckage-Zeile achten.</translation>
    </message>
    <message>
        <source>There is no test, so no score: this makes a model to give away.</source>
        <translation>Es gibt keinen Test, also keinen Wert: das ergibt ein Modell zum Weitergeben.</translation>
    </message>
    <message>
        <source>Training and test share no speaker and no dialog.</source>
        <translation>Training und Test haben keinen Sprecher und keinen Dialog gemeinsam.</translation>
    </message>
    <message>
        <source>Training and test share %1: test scores will look better than with strangers.</source>
        <translation>Training und Test haben %1 gemeinsam: die Testwerte werden besser aussehen als bei Fremden.</translation>
    </message>
    <message>
        <source>Training and test share %1.</source>
        <translation>Training und Test haben %1 gemeinsam.</translation>
    </message>
    <message>
        <source>Without validation no epoch is chosen: the last one counts.</source>
        <translation>Ohne Validierung wird keine Epoche gewählt: die letzte zählt.</translation>
    </message>
    <message>
        <source>Training and validation share %1: validation scores will look better than test scores.</source>
        <translation>Training und Validierung haben %1 gemeinsam: die Validierungswerte werden besser aussehen als die Testwerte.</translation>
    </message>
    <message>
        <source>Training and validation share no speaker and no dialog.</source>
        <translation>Training und Validierung haben keinen Sprecher und keinen Dialog gemeinsam.</translation>
    </message>
    <message>
        <source>Not one of the labelled utterances has its recording here (looked for %1). Locate the corpus, or train on text alone.</source>
        <translation>Keine der Äußerungen mit Label hat hier ihre Aufnahme (gesucht wurde %1). Das Korpus suchen, oder nur auf Text trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled utterances have no readable recording and are left out.</source>
        <translation>
            <numerusform>%Ln Äußerung mit Label hat keine lesbare Aufnahme und wird weggelassen.</numerusform>
            <numerusform>%Ln Äußerungen mit Label haben keine lesbare Aufnahme und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>Die erste: %1</translation>
    </message>
    <message>
        <source>Disk: about %1 while it trains, %2 afterwards.</source>
        <translation>Datenträger: etwa %1 während des Trainings, %2 danach.</translation>
    </message>
    <message>
        <source>Only %1 are free in %2: the run will stop and keep its last checkpoint when the disk is full.</source>
        <translation>Nur %1 sind in %2 frei: der Lauf wird anhalten und seinen letzten Checkpoint behalten, wenn der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the estimate</source>
        <translation>Die Schätzung abbrechen</translation>
    </message>
    <message>
        <source>Estimate time and memory</source>
        <translation>Zeit und Speicher schätzen</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunDialog</name>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A remark that stays with the run</source>
        <translation>Eine Bemerkung, die beim Lauf bleibt</translation>
    </message>
    <message>
        <source>The “merhan train …” that makes the same run</source>
        <translation>Das „merhan train …“, das denselben Lauf macht</translation>
    </message>
    <message>
        <source>Progress of making the run</source>
        <translation>Fortschritt beim Anlegen des Laufs</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Add the folder of a text encoder</source>
        <translation>Den Ordner eines Text-Encoders hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n fields to correct</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>merhan-worker is not installed</source>
        <translation>merhan-worker ist nicht installiert</translation>
    </message>
    <message>
        <source>Nothing can be trained on this</source>
        <translation>Damit kann nichts trainiert werden</translation>
    </message>
    <message>
        <source>Trains a few batches to see</source>
        <translation>Trainiert zur Probe einige Batches</translation>
    </message>
    <message>
        <source>Not known yet: no earlier run was like this.</source>
        <translation>Noch nicht bekannt: kein früherer Lauf war so.</translation>
    </message>
    <message>
        <source>Training a few batches…</source>
        <translation>Einige Batches werden trainiert…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es beginnt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Another run of this project has this name.</source>
        <translation>Ein anderer Lauf dieses Projekts heißt so.</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunForm</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Runs made with it stay.</source>
        <translation>Die Vorgabe „%1“ löschen? Läufe, die mit ihr gemacht wurden, bleiben.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Keep all values of this page under the name:</source>
        <translation>Alle Werte dieser Seite aufbewahren unter dem Namen:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is a preset of the program, which stays as it is. Take another name.</source>
        <translation>„%1“ ist eine Vorgabe des Programms, die bleibt, wie sie ist. Einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from the preset</source>
        <translation>
            <numerusform>%n Wert weicht von der Vorgabe ab</numerusform>
            <numerusform>%n Werte weichen von der Vorgabe ab</numerusform>
        </translation>
    </message>
    <message>
        <source>No text encoder was found here. Add a folder, or train on audio alone.</source>
        <translation>Hier wurde kein Text-Encoder gefunden. Einen Ordner hinzufügen, oder nur auf Audio trainieren.</translation>
    </message>
    <message>
        <source>This isn’t the folder of a text encoder of the BERT family.</source>
        <translation>Das ist nicht der Ordner eines Text-Encoders der BERT-Familie.</translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation>Die Referenz hat beide Ströme, jede Attention und keine zeitliche Statistik.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>The last session (%1)</source>
        <translation>Die letzte Sitzung (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Leave one session out, %n folds</source>
        <translation>
            <numerusform>Je eine Sitzung auslassen, %n Fold</numerusform>
            <numerusform>Je eine Sitzung auslassen, %n Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave one speaker out, %n folds</source>
        <translation>
            <numerusform>Je einen Sprecher auslassen, %n Fold</numerusform>
            <numerusform>Je einen Sprecher auslassen, %n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator %1</source>
        <translation>Annotator %1</translation>
    </message>
    <message>
        <source>The default one (not found here)</source>
        <translation>Der Standard-Encoder (hier nicht gefunden)</translation>
    </message>
    <message>
        <source>Keep all values of this page under a name</source>
        <translation>Alle Werte dieser Seite unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Switch one off to see what it is good for.</source>
        <translation>Einen ausschalten, um zu sehen, wozu er gut ist.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>A Hugging Face folder of the BERT family, with its weights as safetensors</source>
        <translation>Ein Hugging-Face-Ordner der BERT-Familie, mit Gewichten als safetensors</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Only with both streams</source>
        <translation>Nur mit beiden Strömen</translation>
    </message>
</context>
<context>
    <name>merhan::train::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Details des Laufs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Nothing is in this run’s log. A run that was started in a terminal writes its words there.</source>
        <translation>Im Protokoll dieses Laufs steht nichts. Ein im Terminal gestarteter Lauf schreibt seine Worte dorthin.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Anhalten und speichern</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Waits after the batch it is at, and keeps its memory</source>
        <translation>Wartet nach dem laufenden Batch und behält seinen Speicher</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; Resume goes on from there</source>
        <translation>Speichert einen Checkpoint und endet; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>Its scores, its confusion matrix, and what is behind them</source>
        <translation>Seine Werte, seine Konfusionsmatrix und was dahintersteckt</translation>
    </message>
    <message>
        <source>Kill it</source>
        <translation>Sofort abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>In der &amp;Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation>Aus dem Projekt &amp;entfernen…</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Ihn erst anhalten</translation>
    </message>
    <message>
        <source>New run like this…</source>
        <translation>Neuer Lauf wie dieser…</translation>
    </message>
    <message>
        <source>Opens the dialog with this run’s settings</source>
        <translation>Öffnet den Dialog mit den Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Ne&amp;w run like this…</source>
        <translation>Neuer Lauf &amp;wie dieser…</translation>
    </message>
    <message>
        <source>&amp;Curves as picture…</source>
        <translation>&amp;Kurven als Bild…</translation>
    </message>
    <message>
        <source>Table of &amp;epochs…</source>
        <translation>Tabelle der &amp;Epochen…</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Noch ist keine Epoche fertig</translation>
    </message>
    <message>
        <source>It would come to the same again</source>
        <translation>Es würde wieder so enden</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunPage</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>When every fold goes through all its epochs at the speed so far; folds that stop early make it shorter</source>
        <translation>Wenn jeder Fold mit der bisherigen Geschwindigkeit durch alle seine Epochen geht; Folds, die früh anhalten, verkürzen es</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation>%1 Äußerungen/s</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <comment>memory</comment>
        <translation>%1 von %2 GB</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>%1 lang trainiert</translation>
    </message>
    <message>
        <source>Test: UAR %1, WAR %2</source>
        <translation>Test: UAR %1, WAR %2</translation>
    </message>
    <message>
        <source>macro F1 %1, weighted F1 %2</source>
        <translation>Macro-F1 %1, gewichtetes F1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>on the machine %1</source>
        <translation>auf dem Rechner %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>The run’s files can’t be read: %1</source>
        <translation>Die Dateien des Laufs sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Its folder isn’t there any more (%1). What the project took from it is still there: see Evaluate.</source>
        <translation>Sein Ordner ist nicht mehr da (%1). Was das Projekt daraus übernommen hat, ist noch da: siehe Auswerten.</translation>
    </message>
    <message>
        <source>All epochs together; what else a run does, as reading and testing, isn’t in it</source>
        <translation>Alle Epochen zusammen; was ein Lauf sonst tut, etwa lesen und testen, ist nicht dabei</translation>
    </message>
</context>
<context>
    <name>merhan::train::Runs</name>
    <message>
        <source>The worker left before it had begun, without a word.</source>
        <translation>Der Worker ging ohne ein Wort, bevor er begonnen hatte.</translation>
    </message>
    <message>
        <source>The worker left before it had begun. Its last words: %1</source>
        <translation>Der Worker ging, bevor er begonnen hatte. Seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>The run couldn’t be told</source>
        <translation>Dem Lauf konnte es nicht gesagt werden</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Nicht umbenannt</translation>
    </message>
    <message>
        <source>Another run of this project is called “%1”. Nothing was changed.</source>
        <translation>Ein anderer Lauf dieses Projekts heißt „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The note wasn’t saved</source>
        <translation>Die Notiz wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 wasn’t removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 wasn’t deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The runs can’t be read</source>
        <translation>Die Läufe sind nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <translation>%1 hat angehalten</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 couldn’t be taken into the project: %2</source>
        <translation>%1 konnte nicht ins Projekt übernommen werden: %2</translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation>%1 ist schon im Projekt.</translation>
    </message>
    <message>
        <source>%1 is in the project already, as %2.</source>
        <comment>names of runs</comment>
        <translation>%1 ist schon im Projekt, als %2.</translation>
    </message>
</context>
<context>
    <name>merhan::train::StateBadge</name>
    <message>
        <source>%1, %2</source>
        <comment>state, seconds</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>merhan::train::TrainMode</name>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Neuer Lauf…</translation>
    </message>
    <message>
        <source>&amp;Rename the run…</source>
        <translation>Den Lauf &amp;umbenennen…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>&amp;Delete the run…</source>
        <translation>Den Lauf &amp;löschen…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Neuer Lauf…</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Train one on %Ln labelled utterances, here or with “merhan train” in a terminal; it appears by itself.</source>
        <translation>
            <numerusform>Einen auf %Ln gelabelten Äußerung trainieren, hier oder mit „merhan train“ im Terminal; er erscheint von selbst.</numerusform>
            <numerusform>Einen auf %Ln gelabelten Äußerungen trainieren, hier oder mit „merhan train“ im Terminal; er erscheint von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The curves can’t be read</source>
        <translation>Die Kurven lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save the table of epochs</source>
        <translation>Tabelle der Epochen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>New run &amp;like this…</source>
        <translation>Neuer Lauf &amp;wie dieser…</translation>
    </message>
    <message>
        <source>Its settings can’t be read</source>
        <translation>Seine Einstellungen lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>merhan::train::Words</name>
    <message>
        <source>Fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Fold %1, Seed %2</translation>
    </message>
    <message>
        <source>fold %1, seed %2</source>
        <translation>Fold %1, Seed %2</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>Goes on: %1</source>
        <translation>Geht weiter: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Beginnt: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>Gerät: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins %1 (%2): %3 to train, %4 to validate, %5 to test</source>
        <translation>Beginnt %1 (%2): %3 zum Trainieren, %4 zum Validieren, %5 zum Testen</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 finished: validation UAR %3, loss %4</source>
        <translation>Epoche %1 von %2 fertig: Validierung UAR %3, Verlust %4</translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation>%1 Äußerungen/s</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>beste bisher</translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, epoch %2</source>
        <translation>Checkpoint gespeichert: %1, Epoche %2</translation>
    </message>
    <message>
        <source>(best so far)</source>
        <translation>(beste bisher)</translation>
    </message>
    <message>
        <source>The command “%1” was not obeyed: %2</source>
        <translation>Der Befehl „%1“ wurde nicht befolgt: %2</translation>
    </message>
    <message>
        <source>Command obeyed: %1</source>
        <translation>Befehl befolgt: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>%1 stopped early after epoch %2; the best was epoch %3</source>
        <comment>a fold</comment>
        <translation>%1 hielt nach Epoche %2 früh an; die beste war Epoche %3</translation>
    </message>
    <message>
        <source>WAR %1, UAR %2, macro F1 %3, weighted F1 %4</source>
        <translation>WAR %1, UAR %2, Macro-F1 %3, gewichtetes F1 %4</translation>
    </message>
    <message>
        <source>Stopped on request; what was learnt is saved</source>
        <translation>Auf Wunsch angehalten; was gelernt wurde, ist gespeichert</translation>
    </message>
    <message>
        <source>Stopped by %1; what was learnt is saved</source>
        <translation>Von %1 angehalten; was gelernt wurde, ist gespeichert</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <translation>
            <numerusform>%n Dialog</numerusform>
            <numerusform>%n Dialoge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>This machine has no such device.</source>
        <translation>Dieser Rechner hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of time, at least to at most</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GB of memory</source>
        <translation>%1; %2 von %3 GB Speicher</translation>
    </message>
    <message>
        <source>%1; %2 GB of memory</source>
        <translation>%1; %2 GB Speicher</translation>
    </message>
    <message>
        <source>%1 utterances/s, measured just now.</source>
        <translation>%1 Äußerungen/s, gerade gemessen.</translation>
    </message>
    <message>
        <source>%1 utterances/s, as in “%2”.</source>
        <translation>%1 Äußerungen/s, wie in „%2“.</translation>
    </message>
    <message>
        <source>Early stopping often ends it sooner.</source>
        <translation>Frühes Anhalten beendet es oft eher.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>It names a folder, so it can’t have a / in it.</source>
        <translation>Er benennt einen Ordner, kann also kein / enthalten.</translation>
    </message>
    <message>
        <source>It names a folder, so it can’t begin with a point.</source>
        <translation>Er benennt einen Ordner, kann also nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>It is too long for a folder.</source>
        <translation>Er ist zu lang für einen Ordner.</translation>
    </message>
    <message>
        <source>There is a run of that name.</source>
        <translation>Es gibt einen Lauf dieses Namens.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes a whole number from %1 to %2.</source>
        <translation>Nimmt eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Takes a number from %1 to %2.</source>
        <translation>Nimmt eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Muss höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>help, config key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Four classes: %1</source>
        <translation>Vier Klassen: %1</translation>
    </message>
    <message>
        <source>Six classes: %1</source>
        <translation>Sechs Klassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes: %1</source>
        <translation>
            <numerusform>%n Klasse: %1</numerusform>
            <numerusform>%n Klassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Must divide the projection and twice the BiLSTM width.</source>
        <translation>Muss die Projektion und die doppelte BiLSTM-Breite teilen.</translation>
    </message>
    <message>
        <source>Takes whole numbers, each once, with commas between them.</source>
        <translation>Nimmt ganze Zahlen, jede einmal, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Takes a share between 0 and 1, such as 0.2.</source>
        <translation>Nimmt einen Anteil zwischen 0 und 1, etwa 0.2.</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Angeben, welche.</translation>
    </message>
    <message>
        <source>Say whose annotations.</source>
        <translation>Angeben, wessen Annotationen.</translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation>Die Referenz hat beide Ströme, jede Attention und keine zeitliche Statistik.</translation>
    </message>
    <message>
        <source>Takes auto, cpu, cuda or cuda:N.</source>
        <translation>Nimmt auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename a run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name of the run in this project (its folder keeps its own):</source>
        <translation>Name des Laufs in diesem Projekt (sein Ordner behält den eigenen):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about %1:</source>
        <translation>Notiz zu %1:</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Its folder %1 (%2) goes, with its models and its log, and the project forgets its answers. This can’t be undone.</source>
        <translation>Sein Ordner %1 (%2) verschwindet mit seinen Modellen und seinem Protokoll, und das Projekt vergisst seine Antworten. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The project forgets its answers. Its folder stays where it is: %1</source>
        <translation>Das Projekt vergisst seine Antworten. Sein Ordner bleibt, wo er ist: %1</translation>
    </message>
    <message>
        <source>in fold %1</source>
        <translation>in Fold %1</translation>
    </message>
    <message>
        <source>before the first fold</source>
        <translation>vor dem ersten Fold</translation>
    </message>
    <message>
        <source>Out of memory %1</source>
        <comment>where</comment>
        <translation>Speicher erschöpft %1</translation>
    </message>
    <message>
        <source>Loss is not a number, %1</source>
        <comment>where</comment>
        <translation>Verlust keine Zahl, %1</translation>
    </message>
    <message>
        <source>Disk full %1</source>
        <comment>where</comment>
        <translation>Datenträger voll %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>where</comment>
        <translation>Fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>Everything up to the checkpoint of fold %1, epoch %2 is saved; Resume goes on from there.</source>
        <translation>Alles bis zum Checkpoint von Fold %1, Epoche %2, ist gespeichert; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Nothing was learnt yet; Resume begins it again.</source>
        <translation>Noch wurde nichts gelernt; „Fortsetzen“ beginnt ihn neu.</translation>
    </message>
    <message>
        <source>No worker has begun this run yet. Start begins it.</source>
        <translation>Noch hat kein Worker diesen Lauf begonnen. „Starten“ beginnt ihn.</translation>
    </message>
    <message>
        <source>The worker is loading; that takes a few seconds.</source>
        <translation>Der Worker lädt; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Paused. Continue goes on.</source>
        <translation>Pausiert. „Weiter“ macht weiter.</translation>
    </message>
    <message>
        <source>It finishes the batch it is at, saves a checkpoint and stops.</source>
        <translation>Er beendet den laufenden Batch, speichert einen Checkpoint und hält an.</translation>
    </message>
    <message>
        <source>It was stopped on request.</source>
        <translation>Er wurde auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>It was stopped by %1.</source>
        <translation>Er wurde von %1 angehalten.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Er ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The worker ended without a word: it was killed, the machine ran out of memory or went down.</source>
        <translation>Der Worker endete ohne ein Wort: er wurde abgebrochen, dem Rechner ging der Speicher aus, oder er fiel aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n Fold</numerusform>
            <numerusform>%n Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoder’s states</source>
        <translation>Encoder-Zustände</translation>
    </message>
    <message>
        <source>MFCCs</source>
        <translation>MFCCs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fold %1 of %2, seed %3</source>
        <translation>Fold %1 von %2, Seed %3</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation>Epoche %1 von höchstens %2</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>Fold %1 von %2</translation>
    </message>
    <message>
        <source>fold %1 of %2, epoch %3</source>
        <translation>Fold %1 von %2, Epoche %3</translation>
    </message>
    <message>
        <source>Driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>UAR %1, WAR %2</source>
        <comment>numbers in per cent, the second with its sign</comment>
        <translation>UAR %1, WAR %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled of %Ln utterances</source>
        <translation>
            <numerusform>%1 von %Ln Äußerung gelabelt</numerusform>
            <numerusform>%1 von %Ln Äußerungen gelabelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoder’s states of %Ln transcripts are there</source>
        <translation>
            <numerusform>Encoder-Zustände von %Ln Transkript sind da</numerusform>
            <numerusform>Encoder-Zustände von %Ln Transkripten sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFCCs of %Ln recordings are there</source>
        <translation>
            <numerusform>MFCCs von %Ln Aufnahme sind da</numerusform>
            <numerusform>MFCCs von %Ln Aufnahmen sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of %1, %Ln utterances: %2</source>
        <comment>a fold; scores</comment>
        <translation>
            <numerusform>Test von %1, %Ln Äußerung: %2</numerusform>
            <numerusform>Test von %1, %Ln Äußerungen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of the whole run, %Ln answers: %1</source>
        <comment>scores</comment>
        <translation>
            <numerusform>Test des ganzen Laufs, %Ln Antwort: %1</numerusform>
            <numerusform>Test des ganzen Laufs, %Ln Antworten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped in the studio.</source>
        <translation>Er wurde im Studio angehalten.</translation>
    </message>
    <message>
        <source>It was stopped by “merhan stop” in a terminal.</source>
        <translation>Er wurde mit „merhan stop“ in einem Terminal angehalten.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <comment>per cent</comment>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>The worker ended. Its last words: %1</source>
        <translation>Der Worker ist zu Ende. Seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>UAR der Validierung</translation>
    </message>
    <message>
        <source>Validation WAR</source>
        <translation>WAR der Validierung</translation>
    </message>
    <message>
        <source>Validation macro F1</source>
        <translation>Makro-F1 der Validierung</translation>
    </message>
    <message>
        <source>Loss (solid: validation, dotted: training)</source>
        <translation>Verlust (durchgezogen: Validierung, gepunktet: Training)</translation>
    </message>
    <message>
        <source>Epoch; the number at a line’s end is its fold, the ring its best epoch</source>
        <translation>Epoche; die Zahl am Ende einer Linie ist ihr Fold, der Ring ihre beste Epoche</translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, in its first epoch</source>
        <comment>a fold</comment>
        <translation>Checkpoint gespeichert: %1, in der ersten Epoche</translation>
    </message>
    <message>
        <source>Finished %1 after it went on</source>
        <translation>Fertig, %1 nach dem Fortsetzen</translation>
    </message>
    <message>
        <source>Delete the run “%1”?</source>
        <translation>Den Lauf „%1“ löschen?</translation>
    </message>
    <message>
        <source>Remove the run “%1” from this project?</source>
        <translation>Den Lauf „%1“ aus diesem Projekt entfernen?</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>What fold %1 has learnt of its first epoch is saved; Resume goes on from there.</source>
        <translation>Was Fold %1 von seiner ersten Epoche gelernt hat, ist gespeichert; „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>It was killed; the machine is taking it down.</source>
        <translation>Er wurde abgebrochen; der Rechner räumt ihn gerade ab.</translation>
    </message>
    <message>
        <source>It was told to end now. Where that has no effect, “Kill it” has: what was learnt since the last checkpoint is lost then.</source>
        <translation>Er soll jetzt enden. Wirkt das nicht, hilft „Sofort abbrechen“: Was seit dem letzten Checkpoint gelernt wurde, geht dann verloren.</translation>
    </message>
    <message>
        <source>Resume would come to the same; “New run like this…” takes over its settings, to be changed.</source>
        <translation>„Fortsetzen“ würde wieder so enden; „Neuer Lauf wie dieser…“ übernimmt die Einstellungen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>It was ended from here before it could save.</source>
        <translation>Er wurde von hier aus beendet, bevor er speichern konnte.</translation>
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
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Label one utterance after another, a key each.</source>
        <translation>Eine Äußerung nach der anderen labeln, mit je einer Taste.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>See how often a run is right, and hear where it isn’t.</source>
        <translation>Sehen, wie oft ein Lauf richtig liegt, und hören, wo nicht.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>See where a model looked, in the words and in the sound.</source>
        <translation>Sehen, wohin ein Modell gesehen hat, in den Wörtern und im Ton.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Begin a run, watch it learn, and have it in the project.</source>
        <translation>Einen Lauf beginnen, ihm beim Lernen zusehen und ihn im Projekt haben.</translation>
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
    <message>
        <source>Freezing the labels</source>
        <translation>Labels werden eingefroren</translation>
    </message>
    <message>
        <source>Splitting the utterances</source>
        <translation>Äußerungen werden aufgeteilt</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Writing the run&apos;s folder</source>
        <translation>Der Ordner des Laufs wird geschrieben</translation>
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

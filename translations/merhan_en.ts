<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotationsExport</name>
    <message>
        <source>Export annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 annotations written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every other key starts from: merhan, or the original implementation to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose labels count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes: a named set, or keys with commas, joined by + where they count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tested on what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the part that chooses the epoch is split off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which modalities the model is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model folder or run to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a text encoder of the BERT family; empty for all-MiniLM-L6-v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which states of the encoder the network gets: the mean over all layers, or the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFCC window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the MFCCs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tags in transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave tags such as [LAUGHTER] in the transcripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut after, in s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut longer recordings to this; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BiLSTM width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the BiLSTM, a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BiLSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the BiLSTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of both streams in cross-modal attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of every attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local intra-modal attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-modal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-modal attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global inter-modal attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and deviation over time join the classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many passes over the training utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s step size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes: from a twentieth of the epochs on along a cosine to 0, or constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better validation loss; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of activations dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the target given to all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the loss by inverse class frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of time and frequency masking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest norm of a gradient; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the run, or several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic of the network; auto takes bfloat16 where it is fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same numbers each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers each time; auto: on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads; 0 for all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checkpoints stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature cache, in GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound of the feature cache in GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MER-HAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: the original to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus (the release’s own consensus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected (newest annotation, else corpus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority of raters and annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes (their distribution)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotator:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other classes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one session out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random share:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test: train on everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random 10 % of the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker of the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session of the training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the last epoch counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last and best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth, drawn as the original implementation did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate (Adam)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>environment</name>
    <message>
        <source>MER-HAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>There is no merhan-worker, the part that trains, predicts and looks inside with LibTorch (looked for in %1). Install the package merhan-worker, build with -DMERHAN_TORCH=ON (packaging/setup.sh brings LibTorch), or set MERHAN_WORKER to where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” were tested in different ways (%3; %4), so nothing was compared. Choose a run that was split in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” tell different classes apart (%3; %4), so nothing was compared. Choose a run with the same label set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” answered with another number of seeds (%3 and %4), and the mean of several is steadier than one: nothing was compared. Choose a run with as many seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” weren’t tested on the same utterances, fold by fold: %3 of them in one run alone. Nothing was compared. Choose a run on the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 of the %4 utterances that “%1” and “%2” were both tested on have another label in the one than in the other, so nothing was compared. Score both against today’s labels, or choose a run on the same labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No utterance that “%1” and “%2” were tested on has a label, so nothing was compared. Label some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file was removed or renamed while it was open, so nothing was written. Put it back, or save a copy of what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken the place of the project while it was open, so nothing was written. Save a copy of what is open under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the GPU isn&apos;t enough for this. Use a smaller batch, or the device cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of this machine isn&apos;t enough for this. Use a smaller batch or a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: some value grew beyond what the arithmetic holds. A smaller learning_rate usually helps, and a clip_norm above 0, which limits the gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are saved as .png, with pixels, or as .svg, with lines and text. Name the file so; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “%1” can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step back in these three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause, in text fields too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from its start, in text fields too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of a second forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: then the key of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next utterance, and play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for valence, activation, dominance in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 for valence, activation, dominance in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 for valence, activation, dominance in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 for valence, activation, dominance in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 for valence, activation, dominance in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tenth of a second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tenth of a second forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>label sources</name>
    <message>
        <source>Corpus: the release’s own label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: the newest annotation, else the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majority of all raters and annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes of all raters and annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotator %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surprised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fearful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disgusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::AnnotateMode</name>
    <message>
        <source>Other labels, the model’s answer, history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first without an &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::AskPage</name>
    <message>
        <source>Name or initials of the annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start annotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label is kept with this name. It is asked for once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::DimensionPanel</name>
    <message>
        <source>Valence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excited</source>
        <comment>activation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valence, activation, dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits fill in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Valence 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fill in turn</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyFooter</name>
    <message>
        <source>Other labels and the model’s answer are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyTile</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::LabelPanel</name>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one key each; with Shift, several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::ModelAnswer</name>
    <message>
        <source>Model’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no answer for it.</source>
        <comment>%1: a run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learnt from this utterance, so its answer here says little.</source>
        <comment>%1: a run</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the label can’t say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::OthersPanel</name>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valence, activation, dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>%1: label, note, mark, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has labelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corpus · import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said in this pass yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older ones: see the details of the utterance in Corpus.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::annotate::PassHeader</name>
    <message>
        <source>Which utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people’s labels and the model’s answers are hidden, and each label is recorded as blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before the number that a shuffled order is made from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the shuffled order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Corpus table shows something else than this queue was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Corpus filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueueList</name>
    <message>
        <source>Queue of utterances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueuePanel</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::annotate::TranscriptView</name>
    <message>
        <source>No transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::ChipRow</name>
    <message>
        <source>Without “%1 %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation>
            <numerusform>%Ln more filter</numerusform>
            <numerusform>%Ln more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2. Without it: %Ln utterances. Delete removes the filter.</source>
        <translation>
            <numerusform>%1 %2. Without it: %Ln utterance. Delete removes the filter.</numerusform>
            <numerusform>%1 %2. Without it: %Ln utterances. Delete removes the filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::CorpusMode</name>
    <message numerus="yes">
        <source>A note for %Ln utterances</source>
        <translation>
            <numerusform>A note for %Ln utterance</numerusform>
            <numerusform>A note for %Ln utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected utterances</source>
        <translation>
            <numerusform>%Ln selected utterance</numerusform>
            <numerusform>%Ln selected utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No utterance in this project yet. Import a corpus into it: Ctrl+I, or drop its folder on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter asks what a run predicted, and there is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No utterance fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to save what isn’t saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::DialogTree</name>
    <message>
        <source>Sessions and dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcripts, ids, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcripts, ids and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcripts, ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search transcripts and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur. Notes are hidden while you annotate blind, and not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; utterances</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; utterance</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln utterances</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln utterance</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln utterances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterMenu</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a value and how many utterances have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only labelled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only labelled by the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2/3 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement, 1 is all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or less, unpleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or more, pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or less, calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or more, excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 or less, weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 or more, strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <comment>names of dialogs or speakers</comment>
        <translation>
            <numerusform>All %Ln…</numerusform>
            <numerusform>All %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterWords</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled by the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 200 short utterances of two speakers in each of five sessions, spoken by espeak-ng on this computer in seconds. The folder must be empty or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder laid out like IEMOCAP, or a table (CSV) with the columns path, text, label, speaker, session, dialog, start, end. Nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of MER-HAN Studio (*.merhan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that exists gets the corpus too; imported again, a corpus is brought up to date and its annotations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no table (.csv or .tsv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 doesn’t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Filter the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy from before the import was saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the numbers of IEMOCAP’s full release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a part of IEMOCAP’s release: not every number below is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid out like IEMOCAP, but another corpus: its numbers aren’t compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in four classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2 in %3 and %4, %5 of sound</source>
        <comment>utterances, dialogs, sessions, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln utterance</numerusform>
            <numerusform>%Ln utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dialogs</source>
        <translation>
            <numerusform>%Ln dialog</numerusform>
            <numerusform>%Ln dialogs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns without a label among them</source>
        <translation>
            <numerusform>%Ln turn without a label among them</numerusform>
            <numerusform>%Ln turns without a label among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln problems</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln problem</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; of %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances aren’t in the corpus any more; they were kept, with their annotations</source>
        <translation>
            <numerusform>%Ln utterance isn’t in the corpus any more; it was kept, with its annotations</numerusform>
            <numerusform>%Ln utterances aren’t in the corpus any more; they were kept, with their annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A problem of an import: file and line, what is wrong, what was done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected dialogs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::MissingCorpora</name>
    <message>
        <source>The recordings of %1 aren’t where they were (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate the recordings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the recordings of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings of %1 are there again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::NamesDialog</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln utterance</numerusform>
            <numerusform>%Ln utterances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::ProblemModel</name>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken without audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken without label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::RangeDialog</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln utterance</numerusform>
            <numerusform>%Ln utterances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::RunChooser</name>
    <message>
        <source>Predicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::SavedFiltersMenu</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for labels, and you annotate blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved in this project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filtered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, for you and for whoever opens the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces the filter that has the name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”? It goes for everybody who works with this project; no utterance and no label does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::SelectionBar</name>
    <message>
        <source>Annotate these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select utterances first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .merhan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IEMOCAP or a CSV list of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on this computer in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a corpus folder, a project or a run folder anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MER-HAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet. Open one, import a corpus, or make the demo to look around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of MER-HAN Studio (*.merhan)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::UtteranceDetails</name>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V, A, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(self)</source>
        <comment>a speaker who rated herself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the model’s answer in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file isn’t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, answers and annotations are hidden while you annotate blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No utterance is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows and hides the details</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::UtteranceTable</name>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::browse::UtteranceTableModel</name>
    <message>
        <source>no majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>agreeing/all raters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <comment>used to choose the epoch: very short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <comment>seen in training: very short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark and note signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted by %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: the probability that the model gave to what it predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spk</source>
        <comment>short for Speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dur</source>
        <comment>short for Duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agr</source>
        <comment>short for Agreement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <comment>short for Valence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>short for Activation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>short for Dominance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <comment>short for probability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <comment>where a label comes from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::ActionPalette</name>
    <message>
        <source>Any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the action’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::Chip</name>
    <message>
        <source>Filter: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. Delete removes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::HelpButton</name>
    <message>
        <source>What is %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::HiddenPage</name>
    <message>
        <source>Hidden while you annotate blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows other people’s labels or the model’s answers, and what you say in a blind pass is to be your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the blind pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::Keys</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a label is a letter alone: with Shift it gives one more label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key chooses in a menu, too: take a letter, a digit or a sign alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key works in text fields, too: take one of F1 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed in text fields. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads out of things everywhere. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::LogWindow</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log file: none could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can’t be saved there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;demo corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Any action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout MER-HAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redone for %Ln utterances</source>
        <translation>
            <numerusform>Redone for %Ln utterance</numerusform>
            <numerusform>Redone for %Ln utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln utterances</source>
        <translation>
            <numerusform>Undone for %Ln utterance</numerusform>
            <numerusform>Undone for %Ln utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of MER-HAN Studio (*.merhan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a run. Open the project that it belongs to, then drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no project, no corpus folder and no table; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here needs an explanation. The keys are listed in the menu Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::ModeRail</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::Protocol</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on all, no test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>LOSO · %n folds</source>
        <comment>leave one session out</comment>
        <translation>
            <numerusform>LOSO · %n fold</numerusform>
            <numerusform>LOSO · %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one session out, %n folds</source>
        <translation>
            <numerusform>leave one session out, %n fold</numerusform>
            <numerusform>leave one session out, %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers · %n folds</source>
        <comment>leave one speaker out</comment>
        <translation>
            <numerusform>Speakers · %n fold</numerusform>
            <numerusform>Speakers · %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one speaker out, %n folds</source>
        <translation>
            <numerusform>leave one speaker out, %n fold</numerusform>
            <numerusform>leave one speaker out, %n folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested on session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: random %1</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested on %1 at random, class by class: speakers are known from training</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no validation, the last epoch counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation: one speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated on one speaker of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation: one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated on one session of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation: random %1</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, class by class</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, drawn as by the original</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <comment>label source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels: %1, classes: %2</source>
        <comment>label source, classes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOSO %1</source>
        <comment>leave one session out, folds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <comment>leave one speaker out, folds</comment>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>no test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model it starts from was trained on isn’t known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model it starts from was trained on %Ln of the test utterances.</source>
        <translation>
            <numerusform>The model it starts from was trained on %Ln of the test utterances.</numerusform>
            <numerusform>The model it starts from was trained on %Ln of the test utterances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n dialog</numerusform>
            <numerusform>%n dialogs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and test share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>utterances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <comment>a share drawn at random</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::StatusLine</name>
    <message>
        <source>Label source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that is training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the labels are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label isn’t saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln saving</source>
        <translation>
            <numerusform>%Ln saving</numerusform>
            <numerusform>%Ln saving</numerusform>
        </translation>
    </message>
    <message>
        <source>All labels saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden while blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a blind pass other people’s labels are hidden everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label counts in tables, lanes and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stands beside your labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run: fold 4 of 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said is kept here until it is saved or the project is closed. Try again when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t saved: %1</source>
        <translation>
            <numerusform>%Ln change isn’t saved: %1</numerusform>
            <numerusform>%Ln changes aren’t saved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>the project file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the project anew in its place, with what isn’t saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedQuestion</name>
    <message>
        <source>Not everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t in the project’s file, and leaving it loses them.</source>
        <translation>
            <numerusform>%Ln change isn’t in the project’s file, and leaving it loses it.</numerusform>
            <numerusform>%Ln changes aren’t in the project’s file, and leaving it loses them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::AnswerList</name>
    <message>
        <source>All</source>
        <comment>utterances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differently wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J K next, previous · L label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer comes from a model that hadn’t seen the utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are wrong, each in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where two runs differ, how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>with a label, tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::AnswerTableModel</name>
    <message>
        <source>≠ %1</source>
        <comment>predicted something else than the label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spk</source>
        <comment>short for Speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dur</source>
        <comment>short for Duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p predicted</source>
        <comment>probability of what was predicted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p label</source>
        <comment>probability of the label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What run A predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What run B predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of what run A predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of what run B predicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ClassTableModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ComparedTableModel</name>
    <message>
        <source>± %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points of a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances that run A alone gets right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances that run B alone gets right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only A</source>
        <comment>utterances that A alone gets right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only B</source>
        <comment>utterances that B alone gets right</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ComparisonPart</name>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several seeds: an utterance’s answer is that of the mean of their probabilities, and the figures are of these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks only at the utterances that one run alone gets right. If both were equally good, each of them would be as likely A’s as B’s; p says how often chance would share them out at least this unevenly. It takes the utterances as independent of each other. Those of one speaker, or of one dialog, are not: p then comes out too small, and the count by speaker below is the safer one. It says nothing of another training with the same settings, and not whether the difference matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i from 0 to the smaller number, n = only A + only B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A alone is right on %1, B alone on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right and wrong on the same utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were both equally good, chance would share them out at least this unevenly in %1 of cases (McNemar’s exact test, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By speaker: A is better for %1, B for %2, even for %3 (sign test, %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EmptyPage</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EvaluateMode</name>
    <message>
        <source>The runs can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All predictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions in the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the predictions in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix as drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of folds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of classes, with the matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one here, or in a terminal: merhan train %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the training as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of what Corpus filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the predictions of what Corpus filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>names of runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FiguresPanel</name>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted average recall, which is accuracy: the share of all utterances whose predicted label is their label.
correct ÷ all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted average recall: the mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one.
Σ recall ÷ classes that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1; each class counts the same.
F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, each weighted by how often its label occurs.
Σ count · F1 ÷ all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that the run is scored against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels that the run was trained and tested with. These figures never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project’s labels as they are now. Another number, not to be ranked with the run’s own figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n labels changed since, %1 of them with the model’s answer in view.</source>
        <translation>
            <numerusform>%n label changed since, %1 of them with the model’s answer in view.</numerusform>
            <numerusform>%n labels changed since, %1 of them with the model’s answer in view.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored against today’s labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>a session or a speaker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All folds, mean of %n seeds</source>
        <translation>
            <numerusform>All folds, mean of %n seed</numerusform>
            <numerusform>All folds, mean of %n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>All folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>utterances, speakers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>No test answer has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of WAR (Wilson): %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The run counted %n answers more, of utterances that this project doesn’t have.</source>
        <translation>
            <numerusform>The run counted %n answer more, of utterances that this project doesn’t have.</numerusform>
            <numerusform>The run counted %n answers more, of utterances that this project doesn’t have.</numerusform>
        </translation>
    </message>
    <message>
        <source>B %1&lt;br&gt;&lt;b&gt;A − B %2&lt;/b&gt;</source>
        <comment>figure of a run; difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of A’s WAR (Wilson): %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fold is a model and what it was tested on: utterances that it had not seen. “All folds” counts their answers together; mean and deviation are of the folds’ own figures, each counting the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean = Σ figure ÷ folds; deviation = √(Σ (figure − mean)² ÷ (folds − 1))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision: of what was predicted to be this class, the share that is. Recall: of what is this class, the share that was found. F1 is high only where both are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision = right ÷ predicted; recall = right ÷ labelled; F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FoldTableModel</name>
    <message>
        <source>All folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPart</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of which run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What A puts into a cell more often than B, or less often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all utterances again (Esc in the matrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1, predicted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>label → predicted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <comment>counts of two runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2
%3 of predicted %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is a label, a column what was predicted: the cell says how often. The diagonal is what is right. Choose a cell to list its utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of row = cell ÷ all with this label (the diagonal: recall); % of column = cell ÷ all predicted so (the diagonal: precision)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPicture</name>
    <message>
        <source>true %1, predicted %2: %3, %4 of %1, %5 of predicted %2, %6 of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true ↓  predicted →</source>
        <comment>corner of the matrix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true %1, predicted %2: A − B is %3, A %4, B %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true %1, predicted %2: %3, in the other run %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::RunHeader</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run B, compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against today’s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>B: other validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect</name>
    <message>
        <source>Model: fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the run was trained or tested with; today it is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of each modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it decides, the model weighs every word and every moment of the sound. These are the weights of all words together, and of all moments together. A large share says what it listened to, not that it was right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights = softmax over words and frames; text = Σ over words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row’s largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run says nothing of this utterance yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the global weights over words and over sound: text %1 %, audio %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model lays words and sound on top of each other before it weighs them, so they have no shares of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model is of each class; together they are 1. Sure isn’t right: a model that learnt its utterances by heart is sure of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = softmax of the network’s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this moment has of the global weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Engine</name>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it left with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it said nothing for %n seconds</source>
        <translation>
            <numerusform>it said nothing for %n second</numerusform>
            <numerusform>it said nothing for %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::GlobalStrip</name>
    <message>
        <source>Global weights along time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: %2 % of the global weight</source>
        <comment>seconds, per cent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectHeader</name>
    <message>
        <source>Previous utterance of the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next utterance of the dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run whose answers are shown, here and in the other modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention is one model’s: that of the fold which had the utterance in its test, or the one that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention of this utterance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of the recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings that are in no corpus: hear them, see what the run says of them and where it looked. They may be dropped here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attention to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectMode</name>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models.</source>
        <translation>
            <numerusform>Mean of %n model.</numerusform>
            <numerusform>Mean of %n models.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticks are the model whose attention is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of this one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds.</source>
        <translation>
            <numerusform>Mean of %n seed.</numerusform>
            <numerusform>Mean of %n seeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of fold: %1</source>
        <comment>session 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of a model that hadn’t seen this utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model’s best epoch was chosen by how it did on utterances, this one among them: its answer here is better than it would be elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was trained on this utterance and its label: that it is right here says little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording that is in no corpus: no model was trained, chosen or tested with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the run’s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model wasn’t trained, chosen or tested with this utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in its dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attention of this utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the predictions of the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the attention…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet. Train one, and this page shows where its model looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the run “%1” isn’t there any more: %2. Its answers are kept in the project, but its models, which the attention comes from, lie in that folder. Put it back, or choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an utterance, and this page shows where the model looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The attention of this utterance wasn’t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: out of fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording in what you chose; nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of recordings, transcripts beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Predicting %Ln recordings…</source>
        <translation>
            <numerusform>Predicting %Ln recording…</numerusform>
            <numerusform>Predicting %Ln recordings…</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were given: the text told the model nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectPage</name>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each word has of the global weights, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text → audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio → text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio → audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text → text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word asks, the sound answers (cross-modal attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each moment of the sound asks, the words answer (cross-modal attention)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each moment asks, all moments answer (local attention of the sound)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word asks, all words answer (local attention of the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention is where the model looked: for each asker, a word or a moment of the sound, its weights say how it shared out its look among all that could answer. It isn’t why the model decided as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights = softmax(Q·Kᵀ / √d), one set a head; the mean is over the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>of the heads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global, %</source>
        <comment>the unit of a column of bars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined into words, their rows averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a row add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a column add up to 1; sub-words are joined into words, their weights added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a column add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a moment add up to 1; of several in one pixel the largest is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined: averaged where they ask, added where they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, estimated from pauses and lengths of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a word, each column a stretch of sound. %1 are where the word looked for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a moment of the sound, each row a word. %1 are the words that the moment looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a moment of the sound that asks, downwards in time; each column one that answers. %1 are where the moment looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is a word that asks, each column one that answers. %1 are the words that it looked at. A click plays the word that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, by the corpus’s own alignment of words and sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are nearly even: the colours don’t begin at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mean of %n heads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>head %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>global</source>
        <comment>weights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers. With the keyboard: arrows, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers; a click on a word plays the word. With the keyboard: arrows, then Enter; Ctrl+Enter plays the word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Legend</name>
    <message>
        <source>5 of 1,000 weights of the heads’ mean lie beyond the end of the scale and have its last colour. The mean and every head have the same scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale of the weights, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::MapView</name>
    <message>
        <source>%1–%2 s</source>
        <comment>from, to; seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked at %2 with weight %3</source>
        <comment>word or seconds, the same, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and less</source>
        <comment>a weight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a weight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, Enter plays the stretch, Ctrl+Enter the word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::OutsidePanel</name>
    <message>
        <source>Recordings from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings stay where they are on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no corpus. F2 or a double click types what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings from outside</source>
        <translation>
            <numerusform>%Ln recording from outside</numerusform>
            <numerusform>%Ln recordings from outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::inspect::ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::RecordingModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <comment>a probability</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::ShareBar</name>
    <message>
        <source>text %1 %, audio %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::inspect::WaitBox</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Turns of the dialog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::PlayButton</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the utterance (%1; %2 from its start)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::PlayerPanel</name>
    <message numerus="yes">
        <source>%n more recordings of this dialog can&apos;t be read.</source>
        <translation>
            <numerusform>%n more recording of this dialog can&apos;t be read.</numerusform>
            <numerusform>%n more recordings of this dialog can&apos;t be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound module of this program is missing, so nothing is heard; the playhead moves all the same. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound output on this machine, so nothing is heard; the playhead moves all the same. It is looked for again at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output is gone, so nothing is heard; the playhead moves all the same. Connect it and play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an utterance first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dialog has no recording, so nothing can be played. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::TimeLabel</name>
    <message>
        <source>Time within the utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> / %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::TranscriptLine</name>
    <message>
        <source>While it plays, the word that is heard is marked; when each is said is estimated from pauses and lengths of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it plays, the word that is heard is marked, by the corpus’s own alignment of words and sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::Transport</name>
    <message>
        <source>Previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play with the turns around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play each utterance that becomes the current one, and go on to the next at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole dialog, or the utterance again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::player::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus zoom, Z shows the utterance, Shift+Z the dialog.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::CachesPage</name>
    <message>
        <source>Waveforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the waveforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What encoders said of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what encoders said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the attention maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was costly to compute, kept between starts. Cleared, it is computed again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1</source>
        <translation>
            <numerusform>%Ln entry in %1</numerusform>
            <numerusform>%Ln entries in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::EncodersPage</name>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoders on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the BERT family that a run can start from. Found are those in the program’s and in Hugging Face’s cache; any other folder can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for encoders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none here. packaging/setup.sh brings the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no encoder of the BERT family with its weights in model.safetensors. It was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder itself stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found, not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an encoder first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::GeneralPage</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every label that you give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeyField</name>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeysPage</name>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and signs work wherever no field needs them. What tables and fields do by themselves (arrows, Ctrl+C) isn’t listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to have another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what has a key, and where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2. Take it from there?</source>
        <extracomment>%1 is a key, %2 one or several names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::SoundPage</name>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound output here. Everything else works, and the playhead moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output that was chosen isn’t there now; the system’s own is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next time something is played.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::preferences::TrainingPage</name>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, prediction and attention run in a program of their own, which needs LibTorch. Without them all the rest works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found. It was looked for in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>version, kind, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packaging/setup.sh --libtorch, in the program’s source tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::studio::About</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MER-HAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the GPL: its charts are drawn by Qt Charts, which is free under that licence alone, and what links it has to be under it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line “merhan”, the worker and the library behind all three link nothing of the GPL and are under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::studio::PlayerMenu</name>
    <message>
        <source>&amp;Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from its &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play with its &amp;neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from &amp;here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Autoplay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::studio::Program</name>
    <message>
        <source>The project file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn’t closed last time, and is damaged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close the project, and go on with the newest copy of it in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::ClassCounts</name>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln utterance</numerusform>
            <numerusform>%Ln utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of utterances: counts of classes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::CloseDialog</name>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, where it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on without this window: the worker needs no studio, and the next start shows it again. Or it saves a checkpoint and stops; Resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the batch is through and the checkpoint is saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveCards</name>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score on the validation utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On utterances that the fold neither trains nor tests on; the best epoch is chosen by them. The test’s scores are in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes smaller: mean cross-entropy. Where the validation’s grows while the training’s falls, the model learns its utterances by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR = Σ recall ÷ classes; WAR = right ÷ all; macro F1 = Σ F1 ÷ classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = Σ weight · −log p(label) ÷ Σ weight; the weight is the class’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveChart</name>
    <message>
        <source>%1, epoch %2: %3</source>
        <comment>fold, number, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(training)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of at most all epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldTableModel</name>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>best epoch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the fold’s test utterances, by the model of its best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunConsequences</name>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances of each fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the starting point was trained on is counted when the run starts: look at its leakage line then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test, so no score: this makes a model to give away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and test share no speaker and no dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and test share %1: test scores will look better than with strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and test share %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without validation no epoch is chosen: the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation share %1: validation scores will look better than test scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and validation share no speaker and no dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the labelled utterances has its recording here (looked for %1). Locate the corpus, or train on text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled utterances have no readable recording and are left out.</source>
        <translation>
            <numerusform>%Ln labelled utterance has no readable recording and is left out.</numerusform>
            <numerusform>%Ln labelled utterances have no readable recording and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk: about %1 while it trains, %2 afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free in %2: the run will stop and keep its last checkpoint when the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate time and memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunDialog</name>
    <message>
        <source>Copy as command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark that stays with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “merhan train …” that makes the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of making the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder of a text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>merhan-worker is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be trained on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a few batches to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: no earlier run was like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a few batches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run of this project has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunForm</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Runs made with it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all values of this page under the name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a preset of the program, which stays as it is. Take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from the preset</source>
        <translation>
            <numerusform>%n value differs from the preset</numerusform>
            <numerusform>%n values differ from the preset</numerusform>
        </translation>
    </message>
    <message>
        <source>No text encoder was found here. Add a folder, or train on audio alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t the folder of a text encoder of the BERT family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave one session out, %n folds</source>
        <translation>
            <numerusform>Leave one session out, %n fold</numerusform>
            <numerusform>Leave one session out, %n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave one speaker out, %n folds</source>
        <translation>
            <numerusform>Leave one speaker out, %n fold</numerusform>
            <numerusform>Leave one speaker out, %n folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default one (not found here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all values of this page under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one off to see what it is good for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hugging Face folder of the BERT family, with its weights as safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with both streams</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::Notifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this run’s log. A run that was started in a terminal writes its words there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::RunHeader</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits after the batch it is at, and keeps its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; Resume goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scores, its confusion matrix, and what is behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the dialog with this run’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w run like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curves as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of &amp;epochs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would come to the same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::RunList</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::RunPage</name>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When every fold goes through all its epochs at the speed so far; folds that stop early make it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <comment>memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: UAR %1, WAR %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro F1 %1, weighted F1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>on the machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run’s files can’t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder isn’t there any more (%1). What the project took from it is still there: see Evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All epochs together; what else a run does, as reading and testing, isn’t in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::Runs</name>
    <message>
        <source>The worker left before it had begun, without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker left before it had begun. Its last words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run couldn’t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run of this project is called “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note wasn’t saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn’t removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn’t deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couldn’t be taken into the project: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the project already, as %2.</source>
        <comment>names of runs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::StateBadge</name>
    <message>
        <source>%1, %2</source>
        <comment>state, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::TrainMode</name>
    <message>
        <source>&amp;New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Train one on %Ln labelled utterances, here or with “merhan train” in a terminal; it appears by itself.</source>
        <translation>
            <numerusform>Train one on %Ln labelled utterance, here or with “merhan train” in a terminal; it appears by itself.</numerusform>
            <numerusform>Train one on %Ln labelled utterances, here or with “merhan train” in a terminal; it appears by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run &amp;like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merhan::train::Words</name>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins %1 (%2): %3 to train, %4 to validate, %5 to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2 finished: validation UAR %3, loss %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, epoch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(best so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” was not obeyed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command obeyed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped early after epoch %2; the best was epoch %3</source>
        <comment>a fold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAR %1, UAR %2, macro F1 %3, weighted F1 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on request; what was learnt is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by %1; what was learnt is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <translation>
            <numerusform>%n dialog</numerusform>
            <numerusform>%n dialogs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no such device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of time, at least to at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3 GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 utterances/s, measured just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 utterances/s, as in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping often ends it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a folder, so it can’t have a / in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a folder, so it can’t begin with a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long for a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>help, config key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four classes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six classes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classes: %1</source>
        <translation>
            <numerusform>%n class: %1</numerusform>
            <numerusform>%n classes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Must divide the projection and twice the BiLSTM width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes whole numbers, each once, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a share between 0 and 1, such as 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes auto, cpu, cuda or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run in this project (its folder keeps its own):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note about %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder %1 (%2) goes, with its models and its log, and the project forgets its answers. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project forgets its answers. Its folder stays where it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory %1</source>
        <comment>where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss is not a number, %1</source>
        <comment>where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full %1</source>
        <comment>where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to the checkpoint of fold %1, epoch %2 is saved; Resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learnt yet; Resume begins it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker has begun this run yet. Start begins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is loading; that takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Continue goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finishes the batch it is at, saves a checkpoint and stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended without a word: it was killed, the machine ran out of memory or went down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n fold</numerusform>
            <numerusform>%n folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoder’s states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFCCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 of %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold %1 of %2, epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR %1, WAR %2</source>
        <comment>numbers in per cent, the second with its sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled of %Ln utterances</source>
        <translation>
            <numerusform>%1 labelled of %Ln utterance</numerusform>
            <numerusform>%1 labelled of %Ln utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoder’s states of %Ln transcripts are there</source>
        <translation>
            <numerusform>Encoder’s states of %Ln transcript are there</numerusform>
            <numerusform>Encoder’s states of %Ln transcripts are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFCCs of %Ln recordings are there</source>
        <translation>
            <numerusform>MFCCs of %Ln recording are there</numerusform>
            <numerusform>MFCCs of %Ln recordings are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of %1, %Ln utterances: %2</source>
        <comment>a fold; scores</comment>
        <translation>
            <numerusform>Test of %1, %Ln utterance: %2</numerusform>
            <numerusform>Test of %1, %Ln utterances: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of the whole run, %Ln answers: %1</source>
        <comment>scores</comment>
        <translation>
            <numerusform>Test of the whole run, %Ln answer: %1</numerusform>
            <numerusform>Test of the whole run, %Ln answers: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped in the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped by “merhan stop” in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR %1</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended. Its last words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation WAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (solid: validation, dotted: training)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch; the number at a line’s end is its fold, the ring its best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, in its first epoch</source>
        <comment>a fold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1 after it went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the run “%1” from this project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fold %1 has learnt of its first epoch is saved; Resume goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed; the machine is taking it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to end now. Where that has no effect, “Kill it” has: what was learnt since the last checkpoint is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume would come to the same; “New run like this…” takes over its settings, to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended from here before it could save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>modes</name>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find utterances by anything known about them, and hear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label one utterance after another, a key each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how often a run is right, and hear where it isn’t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where a model looked, in the words and in the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a run, watch it learn, and have it in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Looking for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading audio headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading labels and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

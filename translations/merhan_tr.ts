<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AnnotationsExport</name>
    <message>
        <source>Export annotations</source>
        <translation>Etiketlemeleri dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>Writing the annotations…</source>
        <translation>Etiketlemeler yazılıyor…</translation>
    </message>
    <message>
        <source>%1 annotations written to %2</source>
        <translation>%1 etiketleme şuraya yazıldı: %2</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Dışa aktarılmadı</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>saving</source>
        <translation>kaydediliyor</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>ses bozuk</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>Preset</source>
        <translation>Hazır ayar</translation>
    </message>
    <message>
        <source>Where every other key starts from: merhan, or the original implementation to the letter.</source>
        <translation>Diğer tüm anahtarların başlangıcı: merhan ya da harfiyen özgün uygulama.</translation>
    </message>
    <message>
        <source>Label source</source>
        <translation>Etiket kaynağı</translation>
    </message>
    <message>
        <source>Whose labels count.</source>
        <translation>Kimin etiketleri sayılır.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>The classes: a named set, or keys with commas, joined by + where they count as one.</source>
        <translation>Sınıflar: adlı bir küme ya da virgülle ayrılmış anahtarlar; tek sayılanlar + ile birleştirilir.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What is tested on what.</source>
        <translation>Neyin neyle test edildiği.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>How the part that chooses the epoch is split off.</source>
        <translation>Epoku seçen bölümün nasıl ayrıldığı.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Akışlar</translation>
    </message>
    <message>
        <source>Which modalities the model is given.</source>
        <translation>Modele hangi kiplerin verildiği.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Başlangıç noktası</translation>
    </message>
    <message>
        <source>A model folder or run to start from.</source>
        <translation>Başlanacak model klasörü ya da koşu.</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Metin kodlayıcısı</translation>
    </message>
    <message>
        <source>Folder of a text encoder of the BERT family; empty for all-MiniLM-L6-v2.</source>
        <translation>BERT ailesinden bir metin kodlayıcısının klasörü; boşsa all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Encoder states</source>
        <translation>Kodlayıcı durumları</translation>
    </message>
    <message>
        <source>Which states of the encoder the network gets: the mean over all layers, or the last.</source>
        <translation>Ağın kodlayıcıdan hangi durumları aldığı: tüm katmanların ortalaması ya da sonuncusu.</translation>
    </message>
    <message>
        <source>MFCC window</source>
        <translation>MFCC penceresi</translation>
    </message>
    <message>
        <source>Window of the MFCCs.</source>
        <translation>MFCC’lerin penceresi.</translation>
    </message>
    <message>
        <source>Keep tags in transcripts</source>
        <translation>Metinlerdeki imleri koru</translation>
    </message>
    <message>
        <source>Leave tags such as [LAUGHTER] in the transcripts.</source>
        <translation>[LAUGHTER] gibi imleri metinlerde bırakır.</translation>
    </message>
    <message>
        <source>Cut after, in s</source>
        <translation>Şundan sonra kes (sn)</translation>
    </message>
    <message>
        <source>Cut longer recordings to this; 0 for never.</source>
        <translation>Daha uzun kayıtları bu süreye keser; 0: hiç.</translation>
    </message>
    <message>
        <source>BiLSTM width</source>
        <translation>BiLSTM genişliği</translation>
    </message>
    <message>
        <source>Width of the BiLSTM, a direction.</source>
        <translation>BiLSTM’nin yön başına genişliği.</translation>
    </message>
    <message>
        <source>BiLSTM layers</source>
        <translation>BiLSTM katmanları</translation>
    </message>
    <message>
        <source>Layers of the BiLSTM.</source>
        <translation>BiLSTM’nin katman sayısı.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>İzdüşüm</translation>
    </message>
    <message>
        <source>Width of both streams in cross-modal attention.</source>
        <translation>Kipler arası dikkatte her iki akışın genişliği.</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Dikkat başları</translation>
    </message>
    <message>
        <source>Heads of every attention.</source>
        <translation>Her dikkatin baş sayısı.</translation>
    </message>
    <message>
        <source>Local attention</source>
        <translation>Yerel dikkat</translation>
    </message>
    <message>
        <source>Local intra-modal attention.</source>
        <translation>Kip içi yerel dikkat.</translation>
    </message>
    <message>
        <source>Cross-modal</source>
        <translation>Kipler arası</translation>
    </message>
    <message>
        <source>Cross-modal attention.</source>
        <translation>Kipler arası dikkat.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Global inter-modal attention.</source>
        <translation>Kipler arası genel dikkat.</translation>
    </message>
    <message>
        <source>Pooled statistics</source>
        <translation>Havuzlanmış istatistikler</translation>
    </message>
    <message>
        <source>Mean and deviation over time join the classifier.</source>
        <translation>Zaman boyunca ortalama ve sapma sınıflandırıcıya katılır.</translation>
    </message>
    <message>
        <source>Epochs, at most</source>
        <translation>En çok epok</translation>
    </message>
    <message>
        <source>At most so many passes over the training utterances.</source>
        <translation>Eğitim söylemleri üzerinden en çok bu kadar geçiş.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Yığın</translation>
    </message>
    <message>
        <source>Utterances a step.</source>
        <translation>Adım başına söylem.</translation>
    </message>
    <message>
        <source>Adam&apos;s step size.</source>
        <translation>Adam’ın adım büyüklüğü.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Çizelge</translation>
    </message>
    <message>
        <source>How the learning rate goes: from a twentieth of the epochs on along a cosine to 0, or constant.</source>
        <translation>Öğrenme hızının gidişi: epokların yirmide birinden sonra kosinüsle 0’a iner ya da sabit kalır.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Ağırlık azaltma</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>Ayrık ağırlık azaltma.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Sabır</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a better validation loss; 0 for never.</source>
        <translation>Doğrulama kaybı bu kadar epok iyileşmezse durur; 0: hiç.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Seyreltme (dropout)</translation>
    </message>
    <message>
        <source>Share of activations dropped.</source>
        <translation>Atılan etkinleşmelerin payı.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Etiket yumuşatma</translation>
    </message>
    <message>
        <source>Share of the target given to all classes.</source>
        <translation>Hedefin tüm sınıflara dağıtılan payı.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Sınıf ağırlıkları</translation>
    </message>
    <message>
        <source>Weigh the loss by inverse class frequency.</source>
        <translation>Kaybı sınıf sıklığının tersiyle ağırlıklandırır.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>Strength of time and frequency masking.</source>
        <translation>Zaman ve frekans maskelemenin gücü.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Gradyan sınırı</translation>
    </message>
    <message>
        <source>Largest norm of a gradient; 0 for no limit.</source>
        <translation>Bir gradyanın en büyük normu; 0: sınırsız.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Seed of the run, or several with commas.</source>
        <translation>Koşunun tohumu ya da virgülle ayrılmış birkaç tohum.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Where it runs.</source>
        <translation>Nerede çalıştığı.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Arithmetic of the network; auto takes bfloat16 where it is fast.</source>
        <translation>Ağın aritmetiği; auto, hızlı olduğu yerde bfloat16 kullanır.</translation>
    </message>
    <message>
        <source>Same numbers each time</source>
        <translation>Her seferinde aynı sayılar</translation>
    </message>
    <message>
        <source>The same numbers each time; auto: on the CPU.</source>
        <translation>Her seferinde aynı sayılar; auto: CPU’da.</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU iş parçacıkları</translation>
    </message>
    <message>
        <source>CPU threads; 0 for all cores.</source>
        <translation>CPU iş parçacıkları; 0: tüm çekirdekler.</translation>
    </message>
    <message>
        <source>Checkpoints kept</source>
        <translation>Saklanan kontrol noktaları</translation>
    </message>
    <message>
        <source>Which checkpoints stay.</source>
        <translation>Hangi kontrol noktalarının kaldığı.</translation>
    </message>
    <message>
        <source>Feature cache, in GiB</source>
        <translation>Öznitelik önbelleği (GiB)</translation>
    </message>
    <message>
        <source>Bound of the feature cache in GiB.</source>
        <translation>Öznitelik önbelleğinin GiB cinsinden sınırı.</translation>
    </message>
    <message>
        <source>MER-HAN</source>
        <translation>MER-HAN</translation>
    </message>
    <message>
        <source>Reference: the original to the letter</source>
        <translation>Referans: harfiyen özgün</translation>
    </message>
    <message>
        <source>Corpus (the release’s own consensus)</source>
        <translation>Derlem (sürümün kendi uzlaşısı)</translation>
    </message>
    <message>
        <source>Corrected (newest annotation, else corpus)</source>
        <translation>Düzeltilmiş (en yeni etiketleme, yoksa derlem)</translation>
    </message>
    <message>
        <source>Majority of raters and annotators</source>
        <translation>Değerlendirici ve etiketleyenlerin çoğunluğu</translation>
    </message>
    <message>
        <source>Votes (their distribution)</source>
        <translation>Oylar (dağılımları)</translation>
    </message>
    <message>
        <source>One annotator:</source>
        <translation>Tek etiketleyen:</translation>
    </message>
    <message>
        <source>Other classes:</source>
        <translation>Başka sınıflar:</translation>
    </message>
    <message>
        <source>The last session</source>
        <translation>Son oturum</translation>
    </message>
    <message>
        <source>One session:</source>
        <translation>Tek oturum:</translation>
    </message>
    <message>
        <source>Leave one session out</source>
        <translation>Bir oturumu dışarıda bırak</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>Bir konuşmacıyı dışarıda bırak</translation>
    </message>
    <message>
        <source>A random share:</source>
        <translation>Rastgele bir pay:</translation>
    </message>
    <message>
        <source>No test: train on everything</source>
        <translation>Test yok: hepsiyle eğit</translation>
    </message>
    <message>
        <source>Random 10 % of the training part</source>
        <translation>Eğitim bölümünün rastgele yüzde 10’u</translation>
    </message>
    <message>
        <source>One speaker of the training part</source>
        <translation>Eğitim bölümünden bir konuşmacı</translation>
    </message>
    <message>
        <source>One session of the training part</source>
        <translation>Eğitim bölümünden bir oturum</translation>
    </message>
    <message>
        <source>None: the last epoch counts</source>
        <translation>Yok: son epok geçerli</translation>
    </message>
    <message>
        <source>Audio and text</source>
        <translation>Ses ve metin</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Mean of all layers</source>
        <translation>Tüm katmanların ortalaması</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Son katman</translation>
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
        <translation>Kosinüs</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>CPU’da</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Last and best</source>
        <translation>Son ve en iyi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>A tenth, drawn as the original implementation did</source>
        <translation>Özgün uygulamanın çektiği gibi onda biri</translation>
    </message>
    <message>
        <source>Learning rate (Adam)</source>
        <translation>Öğrenme oranı (Adam)</translation>
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
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU iş parçacıkları</translation>
    </message>
    <message>
        <source>CPU instructions</source>
        <translation>CPU komut kümesi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Bilgisayar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Derleyici</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Tohumlar</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Metin kodlayıcısı</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Verinin parmak izi</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Yazıldı (UTC)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no recording here that could be predicted (.wav, .flac, .ogg, .opus, .mp3, .aif).</source>
        <translation>Burada tahmin edilebilecek kayıt yok (.wav, .flac, .ogg, .opus, .mp3, .aif).</translation>
    </message>
    <message>
        <source>This run has no finished model%1. %2</source>
        <translation>Bu koşunun bitmiş modeli yok%1. %2</translation>
    </message>
    <message>
        <source>There is something in this folder already, and nothing was written. Give one that is empty or doesn&apos;t exist yet.</source>
        <translation>Bu klasörde zaten bir şey var; hiçbir şey yazılmadı. Boş olan ya da henüz var olmayan bir klasör verin.</translation>
    </message>
    <message>
        <source>No worker has begun this run within %1 s. &apos;merhan resume&apos; begins it.</source>
        <translation>%1 sn içinde hiçbir işçi bu koşuya başlamadı. &apos;merhan resume&apos; onu başlatır.</translation>
    </message>
    <message>
        <source>The worker ended without a word. &apos;merhan resume&apos; goes on from the last whole checkpoint. The end of its log:
%1</source>
        <translation>İşçi bir şey demeden sonlandı. &apos;merhan resume&apos; son sağlam kontrol noktasından sürdürür. Günlüğünün sonu:
%1</translation>
    </message>
    <message>
        <source>This project has several corpora (%1). Say with --corpus NAME which one lies in %2.</source>
        <translation>Bu projede birden çok derlem var (%1). Hangisinin %2 içinde olduğunu --corpus NAME ile belirtin.</translation>
    </message>
    <message>
        <source>This project has no corpus “%1”. It has: %2.</source>
        <translation>Bu projede “%1” derlemi yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>This run has no predictions.csv yet. Let it finish (&apos;merhan follow&apos; shows it, &apos;merhan resume&apos; goes on with it).</source>
        <translation>Bu koşunun henüz predictions.csv dosyası yok. Bitmesini bekleyin (&apos;merhan follow&apos; gösterir, &apos;merhan resume&apos; sürdürür).</translation>
    </message>
    <message>
        <source>The project has no runs. &apos;merhan train&apos; makes one, &apos;merhan ingest&apos; takes it in.</source>
        <translation>Projede koşu yok. &apos;merhan train&apos; bir koşu yapar, &apos;merhan ingest&apos; bir koşuyu içeri alır.</translation>
    </message>
    <message>
        <source>This run is finished, so there is nothing to %1. &apos;merhan evaluate&apos; scores it.</source>
        <translation>Bu koşu bitti, bu yüzden %1 yapılacak bir şey yok. &apos;merhan evaluate&apos; puanlar.</translation>
    </message>
    <message>
        <source>No worker is at this run, so there is nothing to %1. &apos;merhan resume&apos; goes on with it.</source>
        <translation>Bu koşunun başında işçi yok, bu yüzden %1 yapılacak bir şey yok. &apos;merhan resume&apos; sürdürür.</translation>
    </message>
    <message>
        <source>The worker didn&apos;t obey: %1</source>
        <translation>İşçi komuta uymadı: %1</translation>
    </message>
    <message>
        <source>The worker has not answered within %1 s. The command stays in control.jsonl, and it obeys when it gets there; &apos;merhan follow&apos; shows what it does.</source>
        <translation>İşçi %1 sn içinde yanıt vermedi. Komut control.jsonl içinde kalır, sırası gelince uygulanır; &apos;merhan follow&apos; ne yaptığını gösterir.</translation>
    </message>
    <message>
        <source>The worker ended before it had answered. &apos;merhan resume&apos; goes on from the last checkpoint.</source>
        <translation>İşçi yanıt vermeden sonlandı. &apos;merhan resume&apos; son kontrol noktasından sürdürür.</translation>
    </message>
    <message>
        <source>The worker left before it had begun. Its last words:
%1</source>
        <translation>İşçi başlamadan ayrıldı. Son sözleri:
%1</translation>
    </message>
    <message>
        <source>The worker can&apos;t be started: %1.</source>
        <translation>İşçi başlatılamıyor: %1.</translation>
    </message>
    <message>
        <source>The recording has no second %1: it is %2 s long.</source>
        <translation>Kayıtta %1. saniye yok: uzunluğu %2 sn.</translation>
    </message>
    <message>
        <source>There is no sample between second %1 and second %2, so there is nothing to read. Give an end that lies behind the start.</source>
        <translation>%1. saniye ile %2. saniye arasında örnek yok, okunacak bir şey yok. Başlangıçtan sonra gelen bir bitiş verin.</translation>
    </message>
    <message>
        <source>The recording is too long for this machine&apos;s memory. Read it a stretch at a time.</source>
        <translation>Kayıt bu bilgisayarın belleği için çok uzun. Parça parça okuyun.</translation>
    </message>
    <message>
        <source>Not one sample of the recording can be read.</source>
        <translation>Kaydın tek bir örneği bile okunamıyor.</translation>
    </message>
    <message>
        <source>The recording has samples that are no sound (NaN, infinity or beyond every scale), so it isn&apos;t used. Export it again from the program that made it.</source>
        <translation>Kayıtta ses olmayan örnekler var (NaN, sonsuz ya da ölçek dışı), bu yüzden kullanılmıyor. Onu yapan programdan yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be brought from %1 to %2 Hz: %3.</source>
        <translation>Ses %1 Hz’ten %2 Hz’e çevrilemiyor: %3.</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened (%1).</source>
        <translation>Kayıt açılamıyor (%1).</translation>
    </message>
    <message>
        <source>Under the name of the recording lies something that is no file.</source>
        <translation>Kaydın adı altında dosya olmayan bir şey var.</translation>
    </message>
    <message>
        <source>The recording is a file of 0 bytes.</source>
        <translation>Kayıt 0 baytlık bir dosya.</translation>
    </message>
    <message>
        <source>The file holds no audio that can be read: its header is missing or makes no sense.</source>
        <translation>Dosyada okunabilen ses yok: başlığı eksik ya da anlamsız.</translation>
    </message>
    <message>
        <source>The recording has a header, but not one sample.</source>
        <translation>Kaydın başlığı var ama tek bir örneği yok.</translation>
    </message>
    <message>
        <source>This folder isn&apos;t empty, so the demo corpus wasn&apos;t made there and nothing was changed. Give a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Bu klasör boş değil, bu yüzden demo derlemi burada oluşturulmadı ve hiçbir şey değişmedi. Boş olan ya da henüz var olmayan bir klasör verin.</translation>
    </message>
    <message>
        <source>This is a file, so the demo corpus wasn&apos;t made there. Give a folder that is empty or doesn&apos;t exist yet.</source>
        <translation>Bu bir dosya, bu yüzden demo derlemi burada oluşturulmadı. Boş olan ya da henüz var olmayan bir klasör verin.</translation>
    </message>
    <message>
        <source>The demo corpus is spoken by the program %1, which isn&apos;t installed here, so nothing was made. Install the package espeak-ng (sudo apt install espeak-ng) and try again.</source>
        <translation>Demo derlemini %1 programı seslendirir; burada kurulu olmadığından hiçbir şey oluşturulmadı. espeak-ng paketini kurup (sudo apt install espeak-ng) yeniden deneyin.</translation>
    </message>
    <message>
        <source>The program %1 couldn&apos;t speak the line “%2” (%3), so no demo corpus was made. Check that espeak-ng and its voices (package espeak-ng-data) work: espeak-ng -v %4 hello</source>
        <translation>%1 programı “%2” satırını seslendiremedi (%3), bu yüzden demo derlemi oluşturulmadı. espeak-ng ile seslerinin (espeak-ng-data paketi) çalıştığını denetleyin: espeak-ng -v %4 hello</translation>
    </message>
    <message>
        <source>“%1” is no label. A label set is four, four-without-excited, six, all, or classes separated by commas, each one or more of %2 joined by + (four is %3).</source>
        <translation>“%1” bir etiket değil. Etiket kümesi four, four-without-excited, six, all ya da virgülle ayrılmış sınıflardır; her sınıf, + ile birleştirilmiş bir ya da daha çok şu etikettir: %2 (four şudur: %3).</translation>
    </message>
    <message>
        <source>The label “%1” stands in the label set “%2” twice. Name each label in one class only.</source>
        <translation>“%1” etiketi “%2” etiket kümesinde iki kez geçiyor. Her etiketi yalnızca bir sınıfta kullanın.</translation>
    </message>
    <message>
        <source>The label set “%1” has fewer than two classes, and a model needs something to tell apart. Separate classes by commas, as in %2.</source>
        <translation>“%1” etiket kümesinde ikiden az sınıf var; bir modelin ayırt edecek bir şeye gereksinimi vardır. Sınıfları virgülle ayırın, örneğin: %2.</translation>
    </message>
    <message>
        <source>This is no folder that can be read: %1. Nothing was imported.</source>
        <translation>Bu, okunabilen bir klasör değil: %1. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Nothing in IEMOCAP&apos;s layout was found here, so nothing was imported. Choose the folder that holds Session1 to Session5, the folder above it, or one session; a session holds its labels in dialog/EmoEvaluation.</source>
        <translation>Burada IEMOCAP düzeninde bir şey bulunamadı, hiçbir şey içe aktarılmadı. Session1–Session5 klasörlerini içeren klasörü, onun üstündekini ya da tek bir oturumu seçin; oturumun etiketleri dialog/EmoEvaluation içindedir.</translation>
    </message>
    <message>
        <source>There are session folders here, but none of them has a folder dialog/EmoEvaluation with the labels, so nothing was imported. It is part of every package of the release: copy it here and import again.</source>
        <translation>Burada oturum klasörleri var ama hiçbirinde etiketlerin bulunduğu dialog/EmoEvaluation klasörü yok, bu yüzden hiçbir şey içe aktarılmadı. Bu klasör sürümün her paketinde vardır: buraya kopyalayıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Reading the corpus ended early, and nothing was imported: %1.</source>
        <translation>Derlemin okunması erken bitti, hiçbir şey içe aktarılmadı: %1.</translation>
    </message>
    <message>
        <source>There is no %1 here; the other sessions were imported.</source>
        <translation>Burada %1 yok; diğer oturumlar içe aktarıldı.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read (%1), so what lies in it is missing.</source>
        <translation>Klasör okunamıyor (%1), bu yüzden içindekiler eksik.</translation>
    </message>
    <message>
        <source>Only Session1 to Session5 are sessions, so “%1” was left out.</source>
        <translation>Yalnızca Session1–Session5 oturumdur, bu yüzden “%1” dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>This folder holds a corpus too. The first by name, %1, was imported; to import this one, choose it itself.</source>
        <translation>Bu klasörde de bir derlem var. Ada göre ilki (%1) içe aktarıldı; bunu içe aktarmak için doğrudan kendisini seçin.</translation>
    </message>
    <message>
        <source>The session has no folder dialog/EmoEvaluation, so none of its turns has a label.</source>
        <translation>Oturumda dialog/EmoEvaluation klasörü yok, bu yüzden hiçbir sırasının etiketi yok.</translation>
    </message>
    <message>
        <source>The name belongs to session %1, so it was left out here.</source>
        <translation>Ad %1 oturumuna ait, bu yüzden burada dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“%1” is here too, and counts; this one, whose name differs only in its case, was left out.</source>
        <translation>“%1” da burada ve o geçerli; adı yalnızca büyük/küçük harfte ayrılan bu dosya dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1), so what it says is missing.</source>
        <translation>Dosya okunamıyor (%1), bu yüzden söyledikleri eksik.</translation>
    </message>
    <message>
        <source>The file is UTF-16; it was converted. The release has UTF-8.</source>
        <translation>Dosya UTF-16; dönüştürüldü. Sürümde UTF-8 kullanılır.</translation>
    </message>
    <message>
        <source>The line is not UTF-8; it was read as Windows-1252.</source>
        <translation>Satır UTF-8 değil; Windows-1252 olarak okundu.</translation>
    </message>
    <message>
        <source>The line holds NUL bytes; they were left out.</source>
        <translation>Satırda NUL baytları var; dışarıda bırakıldılar.</translation>
    </message>
    <message>
        <source>The line begins like none of a label file and was passed over: %1</source>
        <translation>Satır, bir etiket dosyasındaki satırlar gibi başlamıyor; atlandı: %1</translation>
    </message>
    <message>
        <source>The file has no summary line, so no turn of its dialog has a label.</source>
        <translation>Dosyada özet satırı yok, bu yüzden diyaloğunun hiçbir sırasının etiketi yok.</translation>
    </message>
    <message>
        <source>The summary line is broken off or garbled, so its turn has no label: %1</source>
        <translation>Özet satırı yarım ya da bozuk, bu yüzden sırasının etiketi yok: %1</translation>
    </message>
    <message>
        <source>The summary line has no emotion, so its turn has no label.</source>
        <translation>Özet satırında duygu yok, bu yüzden sırasının etiketi yok.</translation>
    </message>
    <message>
        <source>“%1” is no turn of the release, so the line was passed over.</source>
        <translation>“%1” sürümün bir sırası değil, bu yüzden satır atlandı.</translation>
    </message>
    <message>
        <source>The turn belongs to another dialog, whose own file counts; this line was passed over.</source>
        <translation>Sıra, kendi dosyası geçerli olan başka bir diyaloğa ait; bu satır atlandı.</translation>
    </message>
    <message>
        <source>The turn has a summary line above already; the first one counts.</source>
        <translation>Sıranın yukarıda zaten bir özet satırı var; ilki geçerli.</translation>
    </message>
    <message>
        <source>“%1” is none of the release&apos;s emotion codes; the turn was taken without a label.</source>
        <translation>“%1” sürümün duygu kodlarından biri değil; sıra etiketsiz alındı.</translation>
    </message>
    <message>
        <source>The times make no sense; the transcript&apos;s are taken if it has any.</source>
        <translation>Zamanlar anlamsız; varsa metindeki zamanlar alınır.</translation>
    </message>
    <message>
        <source>Valence, activation and dominance aren&apos;t three numbers; what isn&apos;t is missing.</source>
        <translation>Değerlik, uyarılma ve baskınlık üç sayı değil; sayı olmayan eksik sayılır.</translation>
    </message>
    <message>
        <source>Valence, activation or dominance lies outside 1 to 5; that value is missing.</source>
        <translation>Değerlik, uyarılma ya da baskınlık 1–5 dışında; o değer eksik.</translation>
    </message>
    <message>
        <source>The rater&apos;s line is garbled and was passed over: %1</source>
        <translation>Değerlendiricinin satırı bozuk; atlandı: %1</translation>
    </message>
    <message>
        <source>The rater&apos;s line has a word that is no category, or none at all; the others count: %1</source>
        <translation>Değerlendiricinin satırında kategori olmayan bir sözcük var ya da hiç sözcük yok; diğerleri geçerli: %1</translation>
    </message>
    <message>
        <source>The rater&apos;s line has a value that is none of 1 to 5; it is missing: %1</source>
        <translation>Değerlendiricinin satırında 1–5 dışında bir değer var; eksik sayılır: %1</translation>
    </message>
    <message>
        <source>Rater %1 has a line for this turn above already; the first one counts.</source>
        <translation>%1 değerlendiricisinin bu sıra için yukarıda zaten bir satırı var; ilki geçerli.</translation>
    </message>
    <message>
        <source>The line isn&apos;t “turn [start-end]: text” and was passed over: %1</source>
        <translation>Satır “sıra [başlangıç-bitiş]: metin” biçiminde değil; atlandı: %1</translation>
    </message>
    <message>
        <source>The turn has a transcript, but no label.</source>
        <translation>Sıranın metni var ama etiketi yok.</translation>
    </message>
    <message>
        <source>The turn has a transcript above already; the first one counts.</source>
        <translation>Sıranın yukarıda zaten bir metni var; ilki geçerli.</translation>
    </message>
    <message>
        <source>The transcript has no words.</source>
        <translation>Metinde sözcük yok.</translation>
    </message>
    <message>
        <source>The times make no sense; the text was taken.</source>
        <translation>Zamanlar anlamsız; metin alındı.</translation>
    </message>
    <message>
        <source>The times differ from those of the label (%1 to %2 s there); the label&apos;s count.</source>
        <translation>Zamanlar etiketinkilerden farklı (orada %1–%2 sn); etiketinkiler geçerli.</translation>
    </message>
    <message>
        <source>The transcript has %1 bytes, which no spoken turn has; it was taken.</source>
        <translation>Metin %1 bayt; hiçbir konuşma sırası bu kadar uzun değildir; yine de alındı.</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t have this turn.</source>
        <translation>Metinde bu sıra yok.</translation>
    </message>
    <message>
        <source>The turn has no recording.</source>
        <translation>Sıranın kaydı yok.</translation>
    </message>
    <message>
        <source>The recording&apos;s turn has no label.</source>
        <translation>Kaydın sırasının etiketi yok.</translation>
    </message>
    <message>
        <source>The name is no turn of this dialog, so the recording was left out.</source>
        <translation>Ad bu diyaloğun bir sırası değil, bu yüzden kayıt dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The recording isn&apos;t mono, 16 kHz, 16 bit like the release&apos;s, but %1 channel(s) at %2 Hz; it is converted when it is read.</source>
        <translation>Kayıt, sürümdekiler gibi mono, 16 kHz, 16 bit değil: %1 kanal, %2 Hz; okunurken dönüştürülür.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, the turn&apos;s times say %2 s.</source>
        <translation>Kayıt %1 sn sürüyor, sıranın zamanlarına göre %2 sn.</translation>
    </message>
    <message>
        <source>The table is empty, so nothing was imported. Its first line must name the columns, one of them path.</source>
        <translation>Tablo boş, hiçbir şey içe aktarılmadı. İlk satırı sütunları adlandırmalı; biri path olmalı.</translation>
    </message>
    <message>
        <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Say which one it is: --column path=HEADER.</source>
        <translation>Tabloda kayıtların bulunduğu “path” sütunu yok, hiçbir şey içe aktarılmadı. Sütunları: %1. Hangisi olduğunu belirtin: --column path=HEADER.</translation>
    </message>
    <message>
        <source>The table has no column “path” with the recordings, so nothing was imported. Its columns are %1. Did you mean “%2”? Then say so: --column path=%2.</source>
        <translation>Tabloda kayıtların bulunduğu “path” sütunu yok, hiçbir şey içe aktarılmadı. Sütunları: %1. “%2” mi demek istediniz? Öyleyse belirtin: --column path=%2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, which was to be taken as %2, so nothing was imported. Its columns are %3.</source>
        <translation>Tabloda %2 olarak alınacak “%1” sütunu yok, hiçbir şey içe aktarılmadı. Sütunları: %3.</translation>
    </message>
    <message>
        <source>“%1” is none of the columns that a table of recordings can have: %2. Write the column of this list first, then the table&apos;s: --column text=sentence.</source>
        <translation>“%1”, kayıt tablosunda bulunabilen sütunlardan değil: %2. Önce bu listenin sütununu, sonra tablonunkini yazın: --column text=sentence.</translation>
    </message>
    <message>
        <source>The word “%1” can&apos;t stand for “%2”: the labels are %3, or nothing for unlabelled.</source>
        <translation>“%1” sözcüğü “%2” için kullanılamaz: etiketler şunlardır: %3; etiketsizse boş bırakılır.</translation>
    </message>
    <message>
        <source>The column “%1” is none of those that are read, so it was passed over.</source>
        <translation>“%1” sütunu okunanlardan değil; atlandı.</translation>
    </message>
    <message>
        <source>The column “%1” is none of those that are read, so it was passed over. If it holds the %2, import with --column %2=%1.</source>
        <translation>“%1” sütunu okunanlardan değil; atlandı. İçinde şu varsa: %2, --column %2=%1 ile içe aktarın.</translation>
    </message>
    <message>
        <source>There are several columns “%1”; the first one counts.</source>
        <translation>Birden çok “%1” sütunu var; ilki geçerli.</translation>
    </message>
    <message>
        <source>The rows from here on were not read. %1</source>
        <translation>Buradan sonraki satırlar okunmadı. %1</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2, so it was left out. A comma in a text must be within quotes.</source>
        <translation>Satırda %1, başlıkta %2 alan var; satır dışarıda bırakıldı. Metindeki virgül tırnak içinde olmalı.</translation>
    </message>
    <message>
        <source>The row has %1 fields and the header %2; the last columns are empty in it.</source>
        <translation>Satırda %1, başlıkta %2 alan var; son sütunları boş.</translation>
    </message>
    <message>
        <source>The row names no recording, so it was left out.</source>
        <translation>Satır bir kayıt belirtmiyor; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>The row is not UTF-8; it was read as Windows-1252.</source>
        <translation>Satır UTF-8 değil; Windows-1252 olarak okundu.</translation>
    </message>
    <message>
        <source>The times “%1” and “%2” are no stretch (seconds or h:m:s, the start before the end), so the row was left out.</source>
        <translation>“%1” ve “%2” zamanları bir aralık değil (saniye ya da sa:dk:sn, başlangıç bitişten önce); satır dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“%1” stands for no label here, so the utterance is unlabelled. If it does, import with --label %1=LABEL.</source>
        <translation>“%1” burada bir etiket değil, bu yüzden söylem etiketsiz. Etiketse --label %1=LABEL ile içe aktarın.</translation>
    </message>
    <message>
        <source>The row has no text.</source>
        <translation>Satırda metin yok.</translation>
    </message>
    <message>
        <source>“%1” is no %2 that is known here; it is missing.</source>
        <translation>“%1” burada bilinen bir değer değil (%2); eksik sayılır.</translation>
    </message>
    <message>
        <source>An utterance above is called “%1” already; this one is called “%2”.</source>
        <translation>Yukarıda “%1” adlı bir söylem zaten var; bunun adı “%2”.</translation>
    </message>
    <message>
        <source>The recording ends at %1 s, before the end of the row, %2 s; it was taken up to there.</source>
        <translation>Kayıt %1 sn’de, satırın bitişinden (%2 sn) önce bitiyor; oraya kadar alındı.</translation>
    </message>
    <message>
        <source>The row begins at %2 s, where the recording, which other rows name too, has ended (%1 s); the utterance was taken without audio.</source>
        <translation>Satır %2 sn’de başlıyor; başka satırlarda da geçen kayıt orada bitmiş (%1 sn); söylem sessiz alındı.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s and the row&apos;s times %2 s; the whole recording was taken.</source>
        <translation>Kayıt %1 sn, satırın zamanları %2 sn; kaydın tamamı alındı.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Dosya okunamıyor: %1.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1.</source>
        <translation>Dosya yazılamıyor: %1.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>İstek üzerine durduruldu.</translation>
    </message>
    <message>
        <source>There is nothing to score: of %1 rows none is a test answer for a labelled utterance (%2 of other splits, %3 without a label).</source>
        <translation>Puanlanacak bir şey yok: %1 satırdan hiçbiri etiketli bir söylem için test yanıtı değil (%2 başka bölümden, %3 etiketsiz).</translation>
    </message>
    <message>
        <source>A quoted field that begins on this line is never closed, so the table was read up to here only. Look for a &quot; without its partner; within a quoted field it is written twice (&quot;&quot;).</source>
        <translation>Bu satırda başlayan tırnaklı alan hiç kapanmıyor; tablo yalnızca buraya kadar okundu. Eşi olmayan bir &quot; arayın; tırnaklı alan içinde iki kez yazılır (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The row that begins on this line is longer than %1 MiB, so the table was read up to here only. Either this is no CSV file or a quote (&quot;) is never closed.</source>
        <translation>Bu satırda başlayan kayıt %1 MiB’den uzun; tablo yalnızca buraya kadar okundu. Ya bu bir CSV dosyası değil ya da bir tırnak (&quot;) hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>This table is saved as UTF-16, which isn&apos;t read. Save it as “CSV UTF-8”.</source>
        <translation>Bu tablo UTF-16 olarak kaydedilmiş; o okunmaz. “CSV UTF-8” olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is no file that a table could be read from (%1).</source>
        <translation>Bu, tablo okunabilecek bir dosya değil (%1).</translation>
    </message>
    <message>
        <source>There is no text encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the BERT family (config.json, vocab.txt or tokenizer.json, model.safetensors).</source>
        <translation>Bu klasörde metin kodlayıcısı yok: %1 eksik. BERT ailesinden bir Hugging Face modelinin klasörünü verin (config.json, vocab.txt ya da tokenizer.json, model.safetensors).</translation>
    </message>
    <message>
        <source>This configuration can&apos;t be used: %1.</source>
        <translation>Bu yapılandırma kullanılamıyor: %1.</translation>
    </message>
    <message>
        <source>An encoder of the type “%1” can&apos;t be run; give one of the BERT family (model_type “bert”).</source>
        <translation>“%1” türünde bir kodlayıcı çalıştırılamaz; BERT ailesinden birini verin (model_type “bert”).</translation>
    </message>
    <message>
        <source>The tensor “%1” is missing, which this model needs with the shape %2. Weights and configuration don&apos;t belong together, or the file is incomplete.</source>
        <translation>Bu modelin %2 biçiminde gereksindiği “%1” tensörü eksik. Ağırlıklar ile yapılandırma birbirine ait değil ya da dosya eksik.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the shape %2, but the configuration asks for %3. Weights and configuration don&apos;t belong together.</source>
        <translation>“%1” tensörünün biçimi %2, yapılandırma ise %3 istiyor. Ağırlıklar ile yapılandırma birbirine ait değil.</translation>
    </message>
    <message>
        <source>The tensor “%1” is of the type %2; weights are F32, F16, BF16 or F64.</source>
        <translation>“%1” tensörünün türü %2; ağırlıklar F32, F16, BF16 ya da F64 olmalı.</translation>
    </message>
    <message>
        <source>The tensor “%1” is no parameter of this model. Weights and configuration don&apos;t belong together.</source>
        <translation>“%1” tensörü bu modelin parametresi değil. Ağırlıklar ile yapılandırma birbirine ait değil.</translation>
    </message>
    <message>
        <source>This is no model folder: %1 is missing. Give a folder with config.json and model.safetensors, as a finished run or “merhan export-model” makes it.</source>
        <translation>Bu bir model klasörü değil: %1 eksik. Bitmiş bir koşunun ya da “merhan export-model” komutunun yaptığı gibi config.json ve model.safetensors içeren bir klasör verin.</translation>
    </message>
    <message>
        <source>This model was written by a later version of the program (format %1; this one reads up to %2). Use a newer version.</source>
        <translation>Bu modeli programın daha yeni bir sürümü yazmış (biçim %1; bu sürüm en çok %2 okur). Daha yeni bir sürüm kullanın.</translation>
    </message>
    <message>
        <source>The text encoder “%1” that this model was trained with isn&apos;t on this machine. Looked in: %2. Name its folder with MERHAN_ENCODER_DIR, or let packaging/setup.sh fetch the default one.</source>
        <translation>Bu modelin eğitildiği “%1” metin kodlayıcısı bu bilgisayarda yok. Bakılan yerler: %2. Klasörünü MERHAN_ENCODER_DIR ile belirtin ya da varsayılanı packaging/setup.sh ile getirin.</translation>
    </message>
    <message>
        <source>The text encoder in this folder isn&apos;t the one that the model was trained with: its weights have the hash %1, the model wants %2. Name the right folder with MERHAN_ENCODER_DIR.</source>
        <translation>Bu klasördeki metin kodlayıcısı modelin eğitildiği değil: ağırlıklarının özeti %1, modelin istediği %2. Doğru klasörü MERHAN_ENCODER_DIR ile belirtin.</translation>
    </message>
    <message>
        <source>A text of %1 tokens is longer than this encoder&apos;s %2 positions.</source>
        <translation>%1 jetonluk metin, bu kodlayıcının %2 konumundan uzun.</translation>
    </message>
    <message>
        <source>The token number %1 is outside the encoder&apos;s vocabulary of %2. Vocabulary and weights don&apos;t belong together.</source>
        <translation>%1 numaralı jeton, kodlayıcının %2 girdilik sözvarlığının dışında. Sözvarlığı ile ağırlıklar birbirine ait değil.</translation>
    </message>
    <message>
        <source>“%1” has no %2, which this model needs.</source>
        <translation>“%1” için bu modelin gereksindiği şu yok: %2.</translation>
    </message>
    <message>
        <source>There is no speech encoder in this folder: %1 is missing. Give the folder of a Hugging Face model of the wav2vec 2.0 family (config.json, model.safetensors).</source>
        <translation>Bu klasörde konuşma kodlayıcısı yok: %1 eksik. wav2vec 2.0 ailesinden bir Hugging Face modelinin klasörünü verin (config.json, model.safetensors).</translation>
    </message>
    <message>
        <source>A speech encoder of the type “%1” can&apos;t be run; give one of the types wav2vec2, hubert, wavlm.</source>
        <translation>“%1” türünde bir konuşma kodlayıcısı çalıştırılamaz; wav2vec2, hubert, wavlm türlerinden birini verin.</translation>
    </message>
    <message>
        <source>The recording has %1 samples at 16 kHz, too few for one state of this speech encoder; it was left out.</source>
        <translation>Kaydın 16 kHz’te %1 örneği var; bu konuşma kodlayıcısının tek bir durumu için bile az; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>No recording was given.</source>
        <translation>Kayıt verilmedi.</translation>
    </message>
    <message>
        <source>LibTorch reports: %1</source>
        <translation>LibTorch bildiriyor: %1</translation>
    </message>
    <message>
        <source>There is no config key &apos;%1&apos;. The keys are %2.</source>
        <translation>&apos;%1&apos; adlı yapılandırma anahtarı yok. Anahtarlar: %2.</translation>
    </message>
    <message>
        <source>There is no config key &apos;%1&apos;. Did you mean &apos;%2&apos;?</source>
        <translation>&apos;%1&apos; adlı yapılandırma anahtarı yok. &apos;%2&apos; mi demek istediniz?</translation>
    </message>
    <message>
        <source>%1 can&apos;t be &apos;%2&apos;: it takes %3.</source>
        <translation>%1 için &apos;%2&apos; olamaz; kabul edilen: %3.</translation>
    </message>
    <message>
        <source>A config is one JSON object of keys and values, and this is not.</source>
        <translation>Yapılandırma, anahtar ve değerlerden oluşan tek bir JSON nesnesidir; bu değil.</translation>
    </message>
    <message>
        <source>The data can&apos;t be split as asked: %1.</source>
        <translation>Veri istendiği gibi bölünemiyor: %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. Nothing that was there before is lost; free some space and try again.</source>
        <translation>Diskte yer kalmadı. Önceden var olan hiçbir şey kaybolmadı; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than the %2 that are read here; is it the right one?</source>
        <translation>Dosya %1 bayt; burada en çok %2 okunur. Doğru dosya mı?</translation>
    </message>
    <message>
        <source>This line is longer than %1 bytes; it is no file of lines. Nothing was read.</source>
        <translation>Bu satır %1 bayttan uzun; bu bir satır dosyası değil. Hiçbir şey okunmadı.</translation>
    </message>
    <message>
        <source>This is no usable safetensors file: %1. It was not read; get or write it anew.</source>
        <translation>Bu, kullanılabilir bir safetensors dosyası değil: %1. Okunmadı; yeniden edinin ya da yazın.</translation>
    </message>
    <message>
        <source>There is no tensor &apos;%1&apos; in it; it belongs to another kind of model.</source>
        <translation>İçinde &apos;%1&apos; tensörü yok; başka tür bir modele ait.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the dtype %2, which can&apos;t be read as numbers here.</source>
        <translation>&apos;%1&apos; tensörünün dtype değeri %2; burada sayı olarak okunamaz.</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>&apos;%1&apos; tensörü yazılamıyor: %2.</translation>
    </message>
    <message>
        <source>The index of the model&apos;s files can&apos;t be used: %1. Get the folder anew.</source>
        <translation>Modelin dosya dizini kullanılamıyor: %1. Klasörü yeniden edinin.</translation>
    </message>
    <message>
        <source>There is neither model.safetensors nor model.safetensors.index.json in this folder, so it holds no model that can be read.</source>
        <translation>Bu klasörde ne model.safetensors ne de model.safetensors.index.json var; okunabilecek model yok.</translation>
    </message>
    <message>
        <source>The weights in this folder are pickled, and unpickling runs whatever code is in them. Where you trust them and have Python with torch and safetensors, this converts them: %1</source>
        <translation>Bu klasördeki ağırlıklar pickle biçiminde; açmak, içlerindeki her kodu çalıştırır. Onlara güveniyorsanız ve torch ile safetensors içeren Python varsa, şu komut dönüştürür: %1</translation>
    </message>
    <message>
        <source>This is no data set: %1. &apos;merhan snapshot&apos; makes one from a project.</source>
        <translation>Bu bir veri kümesi değil: %1. &apos;merhan snapshot&apos; bir projeden veri kümesi yapar.</translation>
    </message>
    <message>
        <source>The data set has format version %1, and this program reads up to %2. Take a newer program.</source>
        <translation>Veri kümesinin biçim sürümü %1; bu program en çok %2 okur. Daha yeni bir program kullanın.</translation>
    </message>
    <message>
        <source>This line is no utterance: %1. Nothing was read; make the data set anew.</source>
        <translation>Bu satır bir söylem değil: %1. Hiçbir şey okunmadı; veri kümesini yeniden yapın.</translation>
    </message>
    <message>
        <source>The first line says %1 utterances, and there are %2: the file isn&apos;t whole. Copy or make it anew.</source>
        <translation>İlk satıra göre %1 söylem olmalı, %2 var: dosya tam değil. Yeniden kopyalayın ya da yapın.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no corpus and its folder. It goes as NAME=DIR, with NAME one of: %2.</source>
        <translation>&apos;%1&apos; bir derlemi ve klasörünü belirtmiyor. Biçimi NAME=DIR; NAME şunlardan biri: %2.</translation>
    </message>
    <message>
        <source>There is something in this folder already, and no run is written over it. Take another, or &apos;merhan resume&apos; if it is an unfinished run.</source>
        <translation>Bu klasörde zaten bir şey var; üstüne koşu yazılmaz. Başka bir klasör seçin ya da bitmemiş bir koşuysa &apos;merhan resume&apos; kullanın.</translation>
    </message>
    <message>
        <source>This folder is no run: there is neither config.json nor events.jsonl in it.</source>
        <translation>Bu klasör bir koşu değil: içinde ne config.json ne de events.jsonl var.</translation>
    </message>
    <message>
        <source>There is no model here: it is neither a model folder nor a run with a finished fold%1.</source>
        <translation>Burada model yok: ne bir model klasörü ne de katı bitmiş bir koşu%1.</translation>
    </message>
    <message>
        <source>A worker is at this run: process %1 on %2. Stop it first with &apos;merhan stop&apos;.</source>
        <translation>Bu koşunun başında bir işçi var: süreç %1, bilgisayar %2. Önce &apos;merhan stop&apos; ile durdurun.</translation>
    </message>
    <message>
        <source>A worker on %1 wrote to this run %2 s ago, so it is taken to be alive. If it is not, wait a minute or give --force.</source>
        <translation>Şu bilgisayardaki işçi bu koşuya %2 sn önce yazdı, çalışıyor sayılıyor: %1. Çalışmıyorsa bir dakika bekleyin ya da --force verin.</translation>
    </message>
    <message>
        <source>The run can&apos;t be locked: %1. Put it on a disk that has locks.</source>
        <translation>Koşu kilitlenemiyor: %1. Kilitleri olan bir diske koyun.</translation>
    </message>
    <message>
        <source>There is no column &apos;%1&apos;. Predictions have the columns gold, predicted and p_&lt;class&gt;, one a class.</source>
        <translation>&apos;%1&apos; sütunu yok. Tahminlerin sütunları gold, predicted ve sınıf başına bir p_&lt;class&gt;.</translation>
    </message>
    <message>
        <source>This row can&apos;t be used: %1. Nothing was read.</source>
        <translation>Bu satır kullanılamıyor: %1. Hiçbir şey okunmadı.</translation>
    </message>
    <message>
        <source>This line is no request: a request is one JSON object. It was passed over.</source>
        <translation>Bu satır bir istek değil: istek tek bir JSON nesnesidir. Atlandı.</translation>
    </message>
    <message>
        <source>The request has no usable &apos;%1&apos;, which it needs. It was passed over.</source>
        <translation>İstekte gereken &apos;%1&apos; kullanılabilir değil. Atlandı.</translation>
    </message>
    <message>
        <source>The request &apos;%1&apos; is none that this version knows. It was passed over; use the worker that came with the studio.</source>
        <translation>Bu sürüm &apos;%1&apos; isteğini bilmiyor. Atlandı; studio ile gelen işçiyi kullanın.</translation>
    </message>
    <message>
        <source>There is no project here. Make one with “merhan import CORPUS -p X.merhan”.</source>
        <translation>Burada proje yok. “merhan import CORPUS -p X.merhan” ile oluşturun.</translation>
    </message>
    <message>
        <source>There is already a file here, which was left as it is. Open it, or choose another name.</source>
        <translation>Burada zaten bir dosya var; olduğu gibi bırakıldı. Onu açın ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist, so no project can be made in it.</source>
        <translation>%1 klasörü yok, bu yüzden içinde proje oluşturulamaz.</translation>
    </message>
    <message>
        <source>This is no project of MER-HAN Studio. It was left as it is.</source>
        <translation>Bu bir MER-HAN Studio projesi değil. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of the program (format %1; this version knows up to %2). It was left as it is: use the newer version.</source>
        <translation>Bu projeyi programın daha yeni bir sürümü yazmış (biçim %1; bu sürüm en çok %2 bilir). Olduğu gibi bırakıldı: yeni sürümü kullanın.</translation>
    </message>
    <message>
        <source>This project has an older format (%1; this version uses %2) and can&apos;t be brought up to date, because it was opened for reading only. Open it where it can be written, or open a copy.</source>
        <translation>Bu projenin biçimi daha eski (%1; bu sürüm %2 kullanır) ve yalnızca okumak için açıldığından güncellenemiyor. Yazılabildiği yerde açın ya da bir kopyasını açın.</translation>
    </message>
    <message>
        <source>This project can&apos;t be written: the file is read-only. Nothing was changed. Make it writable, or save a copy elsewhere and work there.</source>
        <translation>Bu proje yazılamıyor: dosya salt okunur. Hiçbir şey değişmedi. Yazılabilir yapın ya da başka yere kopyalayıp orada çalışın.</translation>
    </message>
    <message>
        <source>This project can&apos;t be written: its folder %1 is read-only, and a journal has to lie beside the file. Nothing was changed. Make the folder writable, or save a copy elsewhere.</source>
        <translation>Bu proje yazılamıyor: %1 klasörü salt okunur; dosyanın yanında bir günce durmalıdır. Hiçbir şey değişmedi. Klasörü yazılabilir yapın ya da başka yere bir kopya kaydedin.</translation>
    </message>
    <message>
        <source>This project was opened for reading only. Nothing was changed.</source>
        <translation>Bu proje yalnızca okumak için açıldı. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was not kept; everything before it is. Free some space and do it again.</source>
        <translation>Disk dolu. Yazılmakta olan saklanmadı; öncekilerin hepsi duruyor. Yer açıp yeniden yapın.</translation>
    </message>
    <message>
        <source>The disk took no more: it or your share of it is full, or it is failing. What was being written was not kept; everything before it is. Free some space and do it again.</source>
        <translation>Disk daha fazlasını almadı: disk ya da kotanız dolu veya disk arızalı. Yazılmakta olan saklanmadı; öncekilerin hepsi duruyor. Yer açıp yeniden yapın.</translation>
    </message>
    <message>
        <source>The disk reports an error (%1). What was being written was not kept. Check the disk, and run “merhan check” on the project.</source>
        <translation>Disk hata bildiriyor (%1). Yazılmakta olan saklanmadı. Diski denetleyin ve projede “merhan check” çalıştırın.</translation>
    </message>
    <message>
        <source>Another program has been writing to this project for %1 seconds. What was being written was not kept. Try again when it is done.</source>
        <translation>Başka bir program %1 saniyedir bu projeye yazıyor. Yazılmakta olan saklanmadı. O bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Nothing was changed. Copies from before lie in %2; “merhan check” says what is damaged.</source>
        <translation>Proje dosyası hasarlı (%1). Hiçbir şey değişmedi. Önceki kopyalar şurada: %2; “merhan check” neyin hasarlı olduğunu söyler.</translation>
    </message>
    <message>
        <source>SQLite reports: %1.</source>
        <translation>SQLite bildiriyor: %1.</translation>
    </message>
    <message>
        <source>Bringing the project from format %1 to %2 failed: %3. The steps that were done are whole, the failed one was taken back; a copy from before is %4.</source>
        <translation>Projeyi %1 biçiminden %2 biçimine getirme başarısız oldu: %3. Yapılan adımlar sağlam, başarısız olan geri alındı; önceki bir kopya: %4.</translation>
    </message>
    <message>
        <source>There is already a file here, so no copy was saved. Choose another name.</source>
        <translation>Burada zaten bir dosya var, kopya kaydedilmedi. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The project has no corpus “%1”. It has: %2.</source>
        <translation>Projede “%1” derlemi yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>The corpus “%1” names the utterance %2 twice. Nothing was imported.</source>
        <translation>“%1” derlemi %2 söylemini iki kez adlandırıyor. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>The recordings of the corpus “%1” aren&apos;t in %2 any more. Say where they are: “locate…”.</source>
        <translation>“%1” derleminin kayıtları artık şurada değil: %2. Yerlerini belirtin: “Yerini göster…”.</translation>
    </message>
    <message>
        <source>This folder has none of the recordings of the corpus “%1” (%2 was looked for). Nothing was changed.</source>
        <translation>Bu klasörde “%1” derleminin hiçbir kaydı yok (aranan: %2). Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The project has no utterance “%1”.</source>
        <translation>Projede “%1” söylemi yok.</translation>
    </message>
    <message>
        <source>Several corpora of the project have an utterance “%1”. Name the corpus too.</source>
        <translation>Projenin birden çok derleminde “%1” söylemi var. Derlemi de belirtin.</translation>
    </message>
    <message>
        <source>An annotation needs the name of who makes it. Nothing was written.</source>
        <translation>Etiketleme için kimin yaptığının adı gerekir. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the value of %2. Nothing was written.</source>
        <translation>“%1”, şunun değeri olamaz: %2. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>An annotation of %1 can&apos;t be read (%2).</source>
        <translation>Bir etiketleme okunamıyor: %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” is no label source. They are corpus, corrected, annotator:NAME, majority and votes.</source>
        <translation>“%1” bir etiket kaynağı değil. Kaynaklar corpus, corrected, annotator:NAME, majority ve votes.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing in this project. Who has: %2.</source>
        <translation>“%1” bu projede hiçbir şey etiketlemedi. Etiketleyenler: %2.</translation>
    </message>
    <message>
        <source>This is no run that could be taken in: %1 is missing.</source>
        <translation>Bu, içeri alınabilecek bir koşu değil: %1 eksik.</translation>
    </message>
    <message>
        <source>This run isn&apos;t finished (no %1 yet), so it wasn&apos;t taken in. Let it finish, or go on with “merhan resume”.</source>
        <translation>Bu koşu bitmemiş (henüz %1 yok), bu yüzden içeri alınmadı. Bitmesini bekleyin ya da “merhan resume” ile sürdürün.</translation>
    </message>
    <message>
        <source>This run is still at work, so it wasn&apos;t taken in. Wait until it is finished, or stop it first.</source>
        <translation>Bu koşu hâlâ çalışıyor, bu yüzden içeri alınmadı. Bitmesini bekleyin ya da önce durdurun.</translation>
    </message>
    <message>
        <source>This is no JSON, so the run wasn&apos;t taken in.</source>
        <translation>Bu JSON değil, bu yüzden koşu içeri alınmadı.</translation>
    </message>
    <message>
        <source>The project has no run “%1”. It has: %2.</source>
        <translation>Projede “%1” koşusu yok. Olanlar: %2.</translation>
    </message>
    <message>
        <source>The project already has a run “%1”. Nothing was changed.</source>
        <translation>Projede zaten bir “%1” koşusu var. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The predictions of this run have the classes %1, its snapshot has %2. They don&apos;t belong together, so the run wasn&apos;t taken in.</source>
        <translation>Bu koşunun tahminlerinin sınıfları %1, anlık görüntüsününki %2. Birbirine ait değiller, bu yüzden koşu içeri alınmadı.</translation>
    </message>
    <message>
        <source>Not one of the %1 labelled utterances has its recording here (looked for %2), so no run was begun. Say where a corpus lies with --corpus-root NAME=DIR, or train on words alone with --set streams=text.</source>
        <translation>%1 etiketli söylemden hiçbirinin kaydı burada yok (aranan: %2), koşu başlatılmadı. Derlemin yerini --corpus-root NAME=DIR ile belirtin ya da --set streams=text ile yalnızca sözcüklerle eğitin.</translation>
    </message>
    <message>
        <source>This file is no cache of the program. It was left as it is; move it away.</source>
        <translation>Bu dosya programın önbelleği değil. Olduğu gibi bırakıldı; başka yere taşıyın.</translation>
    </message>
    <message>
        <source>This project lies on a network or FUSE disk (%1), so it is written with a rollback journal: slower, and safe there as far as that disk&apos;s locks are.</source>
        <translation>Bu proje ağ ya da FUSE diskinde (%1), bu yüzden geri alma güncesiyle yazılıyor: daha yavaş; o diskin kilitleri ne kadar güvenliyse o kadar güvenli.</translation>
    </message>
    <message>
        <source>The project was brought from format %1 to %2. A copy from before is %3.</source>
        <translation>Proje %1 biçiminden %2 biçimine getirildi. Önceki kopya: %3.</translation>
    </message>
    <message>
        <source>There is no vocabulary here: neither vocab.txt nor tokenizer.json with a WordPiece model.</source>
        <translation>Burada sözvarlığı yok: ne vocab.txt ne de WordPiece modelli bir tokenizer.json.</translation>
    </message>
    <message>
        <source>This vocabulary can&apos;t be used: %1.</source>
        <translation>Bu sözvarlığı kullanılamıyor: %1.</translation>
    </message>
    <message>
        <source>An encoder of the type &apos;%1&apos; has a tokenizer that this version doesn&apos;t know; take one of the BERT family (model_type bert, distilbert, electra or mobilebert).</source>
        <translation>&apos;%1&apos; türünde bir kodlayıcının jetonlaştırıcısını bu sürüm bilmiyor; BERT ailesinden birini alın (model_type bert, distilbert, electra ya da mobilebert).</translation>
    </message>
    <message>
        <source>The file holds no JSON object. Copy the encoder&apos;s folder again.</source>
        <translation>Dosyada JSON nesnesi yok. Kodlayıcının klasörünü yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>There is no text encoder “%1”: it is neither a folder nor a name found in: %2. Give the folder of a Hugging Face model of the BERT family, or let packaging/setup.sh fetch the default one.</source>
        <translation>“%1” metin kodlayıcısı yok: ne bir klasör ne de şurada bulunan bir ad: %2. BERT ailesinden bir Hugging Face modelinin klasörünü verin ya da varsayılanı packaging/setup.sh ile getirin.</translation>
    </message>
    <message>
        <source>The memory of the device is too small for a batch of %1. What was learnt is saved; go on with a smaller batch, or with max_seconds to cut long recordings.</source>
        <translation>Aygıtın belleği %1 söylemlik yığın için çok küçük. Öğrenilen kaydedildi; daha küçük yığınla ya da uzun kayıtları kesmek için max_seconds ile sürdürün.</translation>
    </message>
    <message>
        <source>The memory of the device is too small for a batch of %1. Take a smaller batch, or max_seconds to cut long recordings.</source>
        <translation>Aygıtın belleği %1 söylemlik yığın için çok küçük. Daha küçük yığın ya da uzun kayıtları kesmek için max_seconds kullanın.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
        <translation>%1 burada kullanılamıyor: %2. &apos;cpu&apos; aygıtı her zaman kullanılabilir.</translation>
    </message>
    <message>
        <source>No NVIDIA GPU was found in this machine, so everything runs on the processor. Where there is one, it needs NVIDIA&apos;s driver, version %1 or later.</source>
        <translation>Bu bilgisayarda NVIDIA GPU bulunamadı, her şey işlemcide çalışıyor. Varsa NVIDIA sürücüsünün %1 ya da daha yeni sürümü gerekir.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU in this machine but no NVIDIA driver that answers. Install version %1 or later; until then everything runs on the processor.</source>
        <translation>Bu bilgisayarda NVIDIA GPU var ama yanıt veren NVIDIA sürücüsü yok. %1 ya da daha yeni sürümü kurun; o zamana dek her şey işlemcide çalışır.</translation>
    </message>
    <message>
        <source>The NVIDIA driver has version %1, and this LibTorch needs %2 or later. Bring it up to date; until then everything runs on the processor.</source>
        <translation>NVIDIA sürücüsünün sürümü %1; bu LibTorch %2 ya da daha yenisini ister. Güncelleyin; o zamana dek her şey işlemcide çalışır.</translation>
    </message>
    <message>
        <source>This GPU has compute capability %1, and this LibTorch runs on %2 (Turing) or later. Everything runs on the processor.</source>
        <translation>Bu GPU’nun hesaplama yeteneği %1; bu LibTorch %2 (Turing) ya da daha yenisinde çalışır. Her şey işlemcide çalışıyor.</translation>
    </message>
    <message>
        <source>The LibTorch at hand has no part for GPUs, so everything runs on the processor. packaging/setup.sh brings one that has.</source>
        <translation>Eldeki LibTorch’un GPU bölümü yok, her şey işlemcide çalışıyor. packaging/setup.sh GPU bölümlü olanı getirir.</translation>
    </message>
    <message>
        <source>LibTorch reaches no GPU though there is a driver: CUDA_VISIBLE_DEVICES may hide it, or another program may hold it for itself.</source>
        <translation>Sürücü olduğu hâlde LibTorch hiçbir GPU’ya ulaşamıyor: CUDA_VISIBLE_DEVICES gizliyor ya da başka bir program kendine ayırmış olabilir.</translation>
    </message>
    <message>
        <source>None of the %1 labelled utterances can be used: %2.</source>
        <translation>%1 etiketli söylemin hiçbiri kullanılamıyor: %2.</translation>
    </message>
    <message>
        <source>The checkpoint doesn&apos;t fit this run: %1.</source>
        <translation>Kontrol noktası bu koşuya uymuyor: %1.</translation>
    </message>
    <message>
        <source>The model to start from has no layer of this network&apos;s shape. Choose the network&apos;s sizes as they were, or leave init empty.</source>
        <translation>Başlanacak modelde bu ağın biçiminde katman yok. Ağın boyutlarını eskisi gibi seçin ya da init anahtarını boş bırakın.</translation>
    </message>
    <message>
        <source>Another worker has taken this run over, so this one stopped writing to it.</source>
        <translation>Başka bir işçi bu koşuyu devraldı, bu yüzden bu işçi yazmayı bıraktı.</translation>
    </message>
    <message>
        <source>This run can&apos;t be resumed: it %1.</source>
        <translation>Bu koşu sürdürülemiyor: %1.</translation>
    </message>
    <message>
        <source>Training, predicting and looking inside need merhan-worker, which isn’t installed: it is neither beside this program (%1) nor on the PATH. Install the package merhan-worker, or build with -DMERHAN_TORCH=ON. Everything else works without it.</source>
        <translation>Eğitim, tahmin ve içine bakma için merhan-worker gerekir, ama kurulu değil: ne bu programın yanında (%1) ne de PATH üzerinde. merhan-worker paketini kurun ya da -DMERHAN_TORCH=ON ile derleyin. Geri kalan her şey onsuz çalışır.</translation>
    </message>
    <message>
        <source>The attention can&apos;t be read from this file: %1. Nothing else is touched; look at the utterance again to have it made anew.</source>
        <translation>Dikkat bu dosyadan okunamıyor: %1. Başka hiçbir şeye dokunulmadı; yeniden yapılması için söyleme bir daha bakın.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started: %1. Everything that needs no model works.</source>
        <translation>Motor başlatılamıyor: %1. Model gerektirmeyen her şey çalışır.</translation>
    </message>
    <message>
        <source>The engine ended in the middle of its work (%1). It is started again by itself.</source>
        <translation>Motor işinin ortasında sonlandı (%1). Kendiliğinden yeniden başlatılıyor.</translation>
    </message>
    <message>
        <source>The engine ended %1 times within a minute and isn&apos;t started again by itself. The last that it said: %2</source>
        <translation>Motor bir dakika içinde %1 kez sonlandı ve kendiliğinden yeniden başlatılmıyor. Son söylediği: %2</translation>
    </message>
    <message>
        <source>The engine hasn&apos;t answered for %1 seconds, so the question was given up. Ask again, or look at another utterance.</source>
        <translation>Motor %1 saniyedir yanıt vermedi, sorudan vazgeçildi. Yeniden sorun ya da başka bir söyleme bakın.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of its language, this program version %2. Install both from the same release.</source>
        <translation>Motorun dil sürümü %1, bu programınki %2. İkisini de aynı sürümden kurun.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The worker didn’t say what devices there are (%1). Automatic and CPU work.</source>
        <translation>İşçi hangi aygıtların olduğunu söylemedi (%1). Otomatik ve CPU çalışır.</translation>
    </message>
    <message>
        <source>There is no estimate: %1</source>
        <translation>Kestirim yok: %1</translation>
    </message>
    <message>
        <source>A worker is at this run, so it wasn’t deleted. Stop it first.</source>
        <translation>Bu koşunun başında bir işçi var, bu yüzden silinmedi. Önce durdurun.</translation>
    </message>
    <message>
        <source>The worker couldn’t be started: %1. Nothing was changed.</source>
        <translation>İşçi başlatılamadı: %1. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no merhan-worker, the part that trains, predicts and looks inside with LibTorch (looked for in %1). Install the package merhan-worker, build with -DMERHAN_TORCH=ON (packaging/setup.sh brings LibTorch), or set MERHAN_WORKER to where it lies.</source>
        <translation>LibTorch ile eğiten, tahmin eden ve içine bakan merhan-worker yok (arandığı yer: %1). merhan-worker paketini kurun, -DMERHAN_TORCH=ON ile derleyin (LibTorch’u packaging/setup.sh getirir) ya da MERHAN_WORKER ile yerini belirtin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” were tested in different ways (%3; %4), so nothing was compared. Choose a run that was split in the same way.</source>
        <translation>“%1” ile “%2” farklı biçimde sınandı (%3; %4), bu yüzden karşılaştırma yapılmadı. Aynı biçimde bölünmüş bir koşu seçin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” tell different classes apart (%3; %4), so nothing was compared. Choose a run with the same label set.</source>
        <translation>“%1” ile “%2” farklı sınıfları ayırt ediyor (%3; %4), bu yüzden karşılaştırma yapılmadı. Aynı etiket kümesiyle bir koşu seçin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” answered with another number of seeds (%3 and %4), and the mean of several is steadier than one: nothing was compared. Choose a run with as many seeds.</source>
        <translation>“%1” ile “%2” farklı sayıda tohumla yanıt verdi (%3 ve %4); birkaçının ortalaması tek birinden daha kararlıdır: karşılaştırma yapılmadı. Aynı sayıda tohumlu bir koşu seçin.</translation>
    </message>
    <message>
        <source>“%1” and “%2” weren’t tested on the same utterances, fold by fold: %3 of them in one run alone. Nothing was compared. Choose a run on the same data.</source>
        <translation>“%1” ile “%2” kat kat aynı söylemlerde sınanmadı: %3 söylem yalnızca bir koşuda var. Karşılaştırma yapılmadı. Aynı verilerle bir koşu seçin.</translation>
    </message>
    <message>
        <source>%3 of the %4 utterances that “%1” and “%2” were both tested on have another label in the one than in the other, so nothing was compared. Score both against today’s labels, or choose a run on the same labels.</source>
        <translation>“%1” ile “%2” koşularının ikisinin de sınandığı %4 söylemden %3 tanesinin etiketi birinde diğerindekinden farklı, bu yüzden karşılaştırma yapılmadı. İkisini de bugünkü etiketlere göre değerlendirin ya da aynı etiketlerle bir koşu seçin.</translation>
    </message>
    <message>
        <source>No utterance that “%1” and “%2” were tested on has a label, so nothing was compared. Label some first.</source>
        <translation>“%1” ile “%2” koşularının sınandığı hiçbir söylemin etiketi yok, bu yüzden karşılaştırma yapılmadı. Önce birkaçını etiketleyin.</translation>
    </message>
    <message>
        <source>The project file was removed or renamed while it was open, so nothing was written. Put it back, or save a copy of what is open.</source>
        <translation>Proje dosyası açıkken silindi ya da adı değiştirildi; hiçbir şey yazılmadı. Dosyayı yerine koyun ya da açık olanın bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project while it was open, so nothing was written. Save a copy of what is open under another name.</source>
        <translation>Proje açıkken yerini başka bir dosya aldı; hiçbir şey yazılmadı. Açık olanın bir kopyasını başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>The memory of the GPU isn&apos;t enough for this. Use a smaller batch, or the device cpu.</source>
        <translation>GPU’nun belleği buna yetmiyor. Daha küçük bir yığın ya da cpu aygıtını kullanın.</translation>
    </message>
    <message>
        <source>The memory of this machine isn&apos;t enough for this. Use a smaller batch or a smaller network.</source>
        <translation>Bu bilgisayarın belleği buna yetmiyor. Daha küçük bir yığın ya da daha küçük bir ağ kullanın.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: some value grew beyond what the arithmetic holds. A smaller learning_rate usually helps, and a clip_norm above 0, which limits the gradients.</source>
        <translation>Kayıp %1. epokta artık bir sayı değil: bir değer aritmetiğin tutabileceğini aştı. Çoğu zaman daha küçük bir öğrenme oranı (learning_rate) yardımcı olur; gradyanları sınırlayan, 0&apos;dan büyük bir clip_norm da.</translation>
    </message>
    <message>
        <source>Pictures are saved as .png, with pixels, or as .svg, with lines and text. Name the file so; nothing was written.</source>
        <translation>Resimler .png (piksel) ya da .svg (çizgi ve metin) olarak kaydedilir. Dosyayı böyle adlandırın; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The device “%1” can&apos;t be used here: %2. The device &apos;cpu&apos; always can.</source>
        <translation>“%1” aygıtı burada kullanılamıyor: %2. &apos;cpu&apos; aygıtı her zaman kullanılabilir.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>İncele</translation>
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
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>A step back in these three</source>
        <translation>Bu üçünde bir adım geri</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Proje aç</translation>
    </message>
    <message>
        <source>Import a corpus</source>
        <translation>Derlem içe aktar</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projeyi kapat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Yeni koşu</translation>
    </message>
    <message>
        <source>Go to Corpus</source>
        <translation>Derlem’e git</translation>
    </message>
    <message>
        <source>Go to Annotate</source>
        <translation>Etiketle’ye git</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Eğit’e git</translation>
    </message>
    <message>
        <source>Go to Evaluate</source>
        <translation>Değerlendir’e git</translation>
    </message>
    <message>
        <source>Go to Inspect</source>
        <translation>İncele’ye git</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Yan bölme</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Explain what has the focus</source>
        <translation>Odaktakini açıkla</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Herhangi bir eylem</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Çal ya da duraklat</translation>
    </message>
    <message>
        <source>Play from its start</source>
        <translation>Başından çal</translation>
    </message>
    <message>
        <source>Play or pause, in text fields too</source>
        <translation>Çal ya da duraklat, metin alanlarında da</translation>
    </message>
    <message>
        <source>Play from its start, in text fields too</source>
        <translation>Başından çal, metin alanlarında da</translation>
    </message>
    <message>
        <source>Play with its neighbours</source>
        <translation>Komşularıyla çal</translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation>Buradan çal</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Önceki sıra</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Sonraki sıra</translation>
    </message>
    <message>
        <source>A second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>A second forward</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Saniyenin onda biri geri</translation>
    </message>
    <message>
        <source>A tenth of a second forward</source>
        <translation>Saniyenin onda biri ileri</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
    <message>
        <source>Show the utterance</source>
        <translation>Söylemi göster</translation>
    </message>
    <message>
        <source>Show the dialog</source>
        <translation>Diyaloğu göster</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Dalga biçimi</translation>
    </message>
    <message>
        <source>Next utterance</source>
        <translation>Sonraki söylem</translation>
    </message>
    <message>
        <source>Previous utterance</source>
        <translation>Önceki söylem</translation>
    </message>
    <message>
        <source>Label: then the key of the label</source>
        <translation>Etiket: ardından etiketin tuşu</translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation>İşaretle ya da işareti kaldır</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation>Söylemin ayrıntıları</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Next utterance, and play it</source>
        <translation>Sonraki söylem, ve onu çal</translation>
    </message>
    <message>
        <source>1 for valence, activation, dominance in turn</source>
        <translation>Sırayla değerlik, uyarılma, baskınlık için 1</translation>
    </message>
    <message>
        <source>2 for valence, activation, dominance in turn</source>
        <translation>Sırayla değerlik, uyarılma, baskınlık için 2</translation>
    </message>
    <message>
        <source>3 for valence, activation, dominance in turn</source>
        <translation>Sırayla değerlik, uyarılma, baskınlık için 3</translation>
    </message>
    <message>
        <source>4 for valence, activation, dominance in turn</source>
        <translation>Sırayla değerlik, uyarılma, baskınlık için 4</translation>
    </message>
    <message>
        <source>5 for valence, activation, dominance in turn</source>
        <translation>Sırayla değerlik, uyarılma, baskınlık için 5</translation>
    </message>
    <message>
        <source>Select a tenth of a second back</source>
        <translation>Saniyenin onda birini geriye doğru seç</translation>
    </message>
    <message>
        <source>Select a tenth of a second forward</source>
        <translation>Saniyenin onda birini ileriye doğru seç</translation>
    </message>
</context>
<context>
    <name>label sources</name>
    <message>
        <source>Corpus: the release’s own label</source>
        <translation>Derlem: sürümün kendi etiketi</translation>
    </message>
    <message>
        <source>Corrected: the newest annotation, else the corpus</source>
        <translation>Düzeltilmiş: en yeni etiketleme, yoksa derlem</translation>
    </message>
    <message>
        <source>Majority of all raters and annotators</source>
        <translation>Tüm değerlendirici ve etiketleyenlerin çoğunluğu</translation>
    </message>
    <message>
        <source>Votes of all raters and annotators</source>
        <translation>Tüm değerlendirici ve etiketleyenlerin oyları</translation>
    </message>
    <message>
        <source>Annotator %1 alone</source>
        <translation>Yalnızca etiketleyen %1</translation>
    </message>
    <message>
        <source>corpus</source>
        <translation>derlem</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzeltilmiş</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>çoğunluk</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>oylar</translation>
    </message>
    <message>
        <source>annotator %1</source>
        <translation>etiketleyen %1</translation>
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
    <name>merhan::annotate::AnnotateMode</name>
    <message>
        <source>Other labels, the model’s answer, history</source>
        <translation>Diğer etiketler, modelin yanıtı, geçmiş</translation>
    </message>
    <message>
        <source>Go to the first without an &amp;answer</source>
        <translation>&amp;Yanıtsız ilk söyleme git</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::AskPage</name>
    <message>
        <source>Name or initials of the annotator</source>
        <translation>Etiketleyenin adı ya da baş harfleri</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Ad ya da baş harfler</translation>
    </message>
    <message>
        <source>Start annotating</source>
        <translation>Etiketlemeye başla</translation>
    </message>
    <message>
        <source>A name is needed first</source>
        <translation>Önce bir ad gerekli</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Kim etiketliyor?</translation>
    </message>
    <message>
        <source>Every label is kept with this name. It is asked for once.</source>
        <translation>Her etiket bu adla saklanır. Bir kez sorulur.</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::DimensionPanel</name>
    <message>
        <source>Valence</source>
        <translation>Değerlik</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>olumsuz</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>olumlu</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Uyarılma</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>sakin</translation>
    </message>
    <message>
        <source>excited</source>
        <comment>activation</comment>
        <translation>heyecanlı</translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation>Baskınlık</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zayıf</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>güçlü</translation>
    </message>
    <message>
        <source>Valence, activation, dominance</source>
        <translation>Değerlik, uyarılma, baskınlık</translation>
    </message>
    <message>
        <source>digits fill in turn</source>
        <translation>rakamlar sırayla doldurur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Valence 3</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 fill in turn</source>
        <comment>keys</comment>
        <translation>%1 sırayla doldurur</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyFooter</name>
    <message>
        <source>Other labels and the model’s answer are hidden</source>
        <translation>Diğer etiketler ve modelin yanıtı gizli</translation>
    </message>
    <message>
        <source>next and play</source>
        <translation>sonraki ve çal</translation>
    </message>
    <message>
        <source>play</source>
        <translation>çal</translation>
    </message>
    <message>
        <source>with its neighbours</source>
        <translation>komşularıyla</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>sonraki, önceki</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>digit back</source>
        <translation>rakamı geri al</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::KeyTile</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tuş %2</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::LabelPanel</name>
    <message>
        <source>can’t tell</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>ses bozuk</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>one key each; with Shift, several</source>
        <translation>her biri tek tuş; Shift ile birden çok</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::ModelAnswer</name>
    <message>
        <source>Model’s answer</source>
        <translation>Modelin yanıtı</translation>
    </message>
    <message>
        <source>%1 has no answer for it.</source>
        <comment>%1: a run</comment>
        <translation>%1 bunun için yanıt vermiyor.</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>kat dışı</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>epok seçiminde kullanıldı</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>eğitimde görüldü</translation>
    </message>
    <message>
        <source>%1 learnt from this utterance, so its answer here says little.</source>
        <comment>%1: a run</comment>
        <translation>%1 bu söylemden öğrendi, bu yüzden buradaki yanıtı pek bir şey söylemez.</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What the label can’t say</source>
        <translation>Etiketin söyleyemediği</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::OthersPanel</name>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>valence, activation, dominance</source>
        <translation>değerlik, uyarılma, baskınlık</translation>
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
        <source>mark</source>
        <translation>işaret</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>%1: label, note, mark, …</comment>
        <translation>%1 yok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Diğer etiketler</translation>
    </message>
    <message>
        <source>self</source>
        <translation>kendisi</translation>
    </message>
    <message>
        <source>Nobody else has labelled it.</source>
        <translation>Başka kimse etiketlemedi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>yinelendi</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>kör</translation>
    </message>
    <message>
        <source>answer in view</source>
        <translation>yanıt görünürken</translation>
    </message>
    <message>
        <source>corpus · import</source>
        <translation>derlem · içe aktarma</translation>
    </message>
    <message>
        <source>Nothing was said in this pass yet.</source>
        <translation>Bu geçişte henüz bir şey söylenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n older ones: see the details of the utterance in Corpus.</source>
        <translation>
            <numerusform>%n eski kayıt daha: Derlem&apos;de söylemin ayrıntılarına bakın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::annotate::PassHeader</name>
    <message>
        <source>Which utterances</source>
        <translation>Hangi söylemler</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Kuyruğun sırası</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>Use the new filter</source>
        <translation>Yeni süzgeci kullan</translation>
    </message>
    <message>
        <source>Go on after a label</source>
        <translation>Etiketten sonra ilerle</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Other people’s labels and the model’s answers are hidden, and each label is recorded as blind.</source>
        <translation>Başkalarının etiketleri ve modelin yanıtları gizlenir; her etiket kör olarak kaydedilir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>All utterances</source>
        <translation>Tüm söylemler</translation>
    </message>
    <message>
        <source>Without an answer of mine</source>
        <translation>Yanıtlamadıklarım</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Sonraya bırakılanlar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Sırayla</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Karışık</translation>
    </message>
    <message>
        <source>seed </source>
        <comment>before the number that a shuffled order is made from</comment>
        <translation>tohum </translation>
    </message>
    <message>
        <source>Seed of the shuffled order</source>
        <translation>Karışık sıranın tohumu</translation>
    </message>
    <message>
        <source>The Corpus table shows something else than this queue was made from</source>
        <translation>Derlem tablosu, bu kuyruğun yapıldığından farklı bir şey gösteriyor</translation>
    </message>
    <message>
        <source>What the Corpus filter shows</source>
        <translation>Derlem süzgecinin gösterdikleri</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Süzgeç: %1</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Başka ad…</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueueList</name>
    <message>
        <source>Queue of utterances</source>
        <translation>Söylem kuyruğu</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::QueuePanel</name>
    <message>
        <source>Answered</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>Nothing in the queue</source>
        <translation>Kuyruk boş</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Kuyrukta değil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>dakikada %1</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>%1 kaldı, yaklaşık %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>%1 for later</source>
        <translation>%1 sonraya</translation>
    </message>
</context>
<context>
    <name>merhan::annotate::TranscriptView</name>
    <message>
        <source>No transcript</source>
        <translation>Metin yok</translation>
    </message>
</context>
<context>
    <name>merhan::browse::ChipRow</name>
    <message>
        <source>Without “%1 %2”</source>
        <translation>“%1 %2” olmadan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation>
            <numerusform>%Ln süzgeç daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2. Without it: %Ln utterances. Delete removes the filter.</source>
        <translation>
            <numerusform>%1 %2. Onsuz: %Ln söylem. Delete süzgeci kaldırır.</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer süzgeçler</translation>
    </message>
</context>
<context>
    <name>merhan::browse::CorpusMode</name>
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
    <message>
        <source>&amp;Details of the utterance</source>
        <translation>Söylemin &amp;ayrıntıları</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Çift tıklama</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiket…</translation>
    </message>
    <message>
        <source>Mark, or remove the mark</source>
        <translation>İşaretle ya da işareti kaldır</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Annotate these</source>
        <translation>Bunları etiketle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected utterances</source>
        <translation>
            <numerusform>%Ln seçili söylem</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>No utterance in this project yet. Import a corpus into it: Ctrl+I, or drop its folder on the window.</source>
        <translation>Bu projede henüz söylem yok. Bir derlem içe aktarın: Ctrl+I, ya da klasörünü pencereye bırakın.</translation>
    </message>
    <message>
        <source>The filter asks what a run predicted, and there is no run yet.</source>
        <translation>Süzgeç bir koşunun tahminini soruyor, ama henüz koşu yok.</translation>
    </message>
    <message>
        <source>No utterance fits.</source>
        <translation>Uyan söylem yok.</translation>
    </message>
    <message>
        <source>Try again to save what isn’t saved</source>
        <translation>Kaydedilmeyenleri yeniden kaydetmeyi dene</translation>
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
        <source>Show only some of the utterances</source>
        <translation>Söylemlerin yalnızca bir bölümünü göster</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Sütunları seç</translation>
    </message>
    <message>
        <source>Search transcripts, ids</source>
        <translation>Metinlerde, kimliklerde ara</translation>
    </message>
    <message>
        <source>Search transcripts and ids</source>
        <translation>Metinlerde ve kimliklerde ara</translation>
    </message>
    <message>
        <source>Every word must occur. Notes are hidden while you annotate blind, and not searched.</source>
        <translation>Her sözcük geçmelidir. Kör etiketlerken notlar gizlidir ve aranmaz.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Her sözcük geçmelidir.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; utterances</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; söylem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln utterances</source>
        <translation>
            <numerusform>%Ln söylemden &lt;b&gt;%1&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterMenu</name>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>a value and how many utterances have it</comment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Şundan … şuna …</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
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
        <source>Speaker</source>
        <translation>Konuşmacı</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senaryo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Yalnızca işaretliler</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Yalnızca notlular</translation>
    </message>
    <message>
        <source>Only labelled here</source>
        <translation>Yalnızca burada etiketlenenler</translation>
    </message>
    <message>
        <source>Only labelled by the corpus</source>
        <translation>Yalnızca derlemce etiketlenenler</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Uzlaşma</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>hepsi aynı görüşte</translation>
    </message>
    <message>
        <source>2/3 or less</source>
        <translation>2/3 ya da daha az</translation>
    </message>
    <message>
        <source>half or less</source>
        <translation>yarısı ya da daha az</translation>
    </message>
    <message>
        <source>Agreement, 1 is all</source>
        <translation>Uzlaşma, 1 tam uzlaşma</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Değerlik</translation>
    </message>
    <message>
        <source>2 or less, unpleasant</source>
        <translation>2 ya da daha az, hoş değil</translation>
    </message>
    <message>
        <source>4 or more, pleasant</source>
        <translation>4 ya da daha çok, hoş</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Uyarılma</translation>
    </message>
    <message>
        <source>2 or less, calm</source>
        <translation>2 ya da daha az, sakin</translation>
    </message>
    <message>
        <source>4 or more, excited</source>
        <translation>4 ya da daha çok, heyecanlı</translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation>Baskınlık</translation>
    </message>
    <message>
        <source>2 or less, weak</source>
        <translation>2 ya da daha az, zayıf</translation>
    </message>
    <message>
        <source>4 or more, strong</source>
        <translation>4 ya da daha çok, güçlü</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <comment>names of dialogs or speakers</comment>
        <translation>
            <numerusform>%Ln adın tümü…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::FilterWords</name>
    <message>
        <source>none</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ya da daha çok</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ya da daha az</translation>
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
        <source>as the label</source>
        <translation>etiketle aynı</translation>
    </message>
    <message>
        <source>not the label</source>
        <translation>etiketten farklı</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>karşılaştıracak bir şey yok</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>önceden görülmedi</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>epok seçiminde kullanıldı</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>eğitimde görüldü</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Yalnızca</translation>
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
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Uzlaşma</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>hepsi aynı görüşte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
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
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>işaretsiz</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>notlu</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>notsuz</translation>
    </message>
    <message>
        <source>labelled here</source>
        <translation>burada etiketlenmiş</translation>
    </message>
    <message>
        <source>labelled by the corpus</source>
        <translation>derlemce etiketlenmiş</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text that was searched for</comment>
        <translation>“%1”</translation>
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
        <source>%1 new, %2 changed, %3 as before</source>
        <translation>%1 yeni, %2 değişmiş, %3 aynı</translation>
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
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2 in %3 and %4, %5 of sound</source>
        <comment>utterances, dialogs, sessions, duration</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2, %3, %4; ses: %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dialogs</source>
        <translation>
            <numerusform>%Ln diyalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln oturum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns without a label among them</source>
        <translation>
            <numerusform>bunlardan %Ln tanesi etiketsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; of %Ln problems</source>
        <translation>
            <numerusform>%Ln sorundan &lt;b&gt;%1&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances aren’t in the corpus any more; they were kept, with their annotations</source>
        <translation>
            <numerusform>%Ln söylem artık derlemde yok; etiketlemeleriyle birlikte korundu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A problem of an import: file and line, what is wrong, what was done.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Expected dialogs</source>
        <translation>Beklenen diyalog</translation>
    </message>
</context>
<context>
    <name>merhan::browse::MissingCorpora</name>
    <message>
        <source>The recordings of %1 aren’t where they were (%2).</source>
        <translation>Kayıtlar eski yerinde değil: %1 (%2).</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Yerini göster…</translation>
    </message>
    <message>
        <source>Locate the recordings of %1</source>
        <translation>Kayıtların yerini göster: %1</translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation>Proje yalnızca okunabilir</translation>
    </message>
    <message>
        <source>Where are the recordings of %1?</source>
        <translation>%1 kayıtları nerede?</translation>
    </message>
    <message>
        <source>The recordings of %1 are there again.</source>
        <translation>%1 kayıtları yeniden yerinde.</translation>
    </message>
</context>
<context>
    <name>merhan::browse::NamesDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Söylem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Listede ara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem</numerusform>
        </translation>
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
    <name>merhan::browse::RangeDialog</name>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>En az %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>En çok %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>En az, en çoktan büyük.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::browse::RunChooser</name>
    <message>
        <source>Predicted by</source>
        <translation>Tahmin eden</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Henüz koşu yok.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Yeni koşu…</translation>
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
        <translation>Kayıtlı süzgeçler</translation>
    </message>
    <message>
        <source>It asks for labels, and you annotate blind</source>
        <translation>Etiketleri soruyor, siz ise kör etiketliyorsunuz</translation>
    </message>
    <message>
        <source>None saved in this project yet</source>
        <translation>Bu projede henüz kayıtlı süzgeç yok</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Bu süzgeci kaydet…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Bu süzgeci kaydet</translation>
    </message>
    <message>
        <source>The project can only be read</source>
        <translation>Proje yalnızca okunabilir</translation>
    </message>
    <message>
        <source>Nothing is filtered now</source>
        <translation>Şu an hiçbir şey süzülmüyor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Süzgeci yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Süzgecin adı</translation>
    </message>
    <message>
        <source>A name, for you and for whoever opens the project</source>
        <translation>Sizin ve projeyi açan herkes için bir ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>This replaces the filter that has the name now.</source>
        <translation>Bu, şimdi bu adı taşıyan süzgecin yerini alır.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Bu adı başka bir süzgeç taşıyor.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>Süzgeci sil</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”? It goes for everybody who works with this project; no utterance and no label does.</source>
        <translation>Kayıtlı “%1” süzgeci silinsin mi? Bu projeyle çalışan herkes için silinir; hiçbir söylem ve etiket silinmez.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” süzgecini sil</translation>
    </message>
</context>
<context>
    <name>merhan::browse::SelectionBar</name>
    <message>
        <source>Annotate these</source>
        <translation>Bunları etiketle</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Seçimi temizle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;İşaretle</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>İşareti &amp;kaldır</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Not ekle…</translation>
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
        <source>Take the label back</source>
        <translation>Etiketi geri al</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
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
    <message>
        <source>Or drop a corpus folder, a project or a run folder anywhere on this window.</source>
        <translation>Ya da bir derlem klasörünü, projeyi veya koşu klasörünü bu pencerede herhangi bir yere bırakın.</translation>
    </message>
</context>
<context>
    <name>merhan::browse::UtteranceDetails</name>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>V, A, D</source>
        <translation>D, U, B</translation>
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
        <source>mark</source>
        <translation>işaret</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>later</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri çekildi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>(self)</source>
        <comment>a speaker who rated herself</comment>
        <translation>(kendisi)</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Değerlendiriciler</translation>
    </message>
    <message>
        <source>Predicted by %1</source>
        <translation>Tahmin eden: %1</translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation>Söylem eğitimde görüldü.</translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation>Söylem epok seçiminde kullanıldı.</translation>
    </message>
    <message>
        <source>Annotations, the newest first</source>
        <translation>Etiketlemeler, en yenisi önce</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>yinelendi</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>kör</translation>
    </message>
    <message>
        <source>with the model’s answer in view</source>
        <translation>modelin yanıtı görünürken</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Kayıt yok.</translation>
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
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 to %2 of the file</source>
        <translation>dosyada %1–%2</translation>
    </message>
    <message>
        <source>The file isn’t there.</source>
        <translation>Dosya yerinde değil.</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Klasörünü göster</translation>
    </message>
    <message>
        <source>No transcript.</source>
        <translation>Metin yok.</translation>
    </message>
    <message>
        <source>Labels, answers and annotations are hidden while you annotate blind.</source>
        <translation>Kör etiketlerken etiketler, yanıtlar ve etiketlemeler gizlidir.</translation>
    </message>
    <message>
        <source>In the corpus</source>
        <translation>Derlemde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Details of the utterance</source>
        <translation>Söylemin ayrıntıları</translation>
    </message>
    <message>
        <source>No utterance is selected.</source>
        <translation>Seçili söylem yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows and hides the details</source>
        <comment>a key</comment>
        <translation>%1 ayrıntıları gösterir ve gizler</translation>
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
    <message>
        <source>%1 (no room in this window)</source>
        <comment>a column</comment>
        <translation>%1 (bu pencerede yer yok)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Başa al</translation>
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
    <message>
        <source>%1, not the label</source>
        <translation>%1, etiketten farklı</translation>
    </message>
    <message>
        <source>%1, as the label</source>
        <translation>%1, etiketle aynı</translation>
    </message>
    <message>
        <source>The utterance was used to choose the epoch.</source>
        <translation>Söylem epok seçiminde kullanıldı.</translation>
    </message>
    <message>
        <source>The utterance was seen in training.</source>
        <translation>Söylem eğitimde görüldü.</translation>
    </message>
    <message>
        <source>epoch</source>
        <comment>used to choose the epoch: very short</comment>
        <translation>epok</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>seen in training: very short</comment>
        <translation>görüldü</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>Predicted by %1 (%2)</source>
        <translation>Tahmin eden: %1 (%2)</translation>
    </message>
    <message>
        <source>p: the probability that the model gave to what it predicted</source>
        <translation>p: modelin tahmin ettiğine verdiği olasılık</translation>
    </message>
    <message>
        <source>p</source>
        <comment>short for probability</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Notlu</translation>
    </message>
    <message>
        <source>votes</source>
        <comment>where a label comes from</comment>
        <translation>oylar</translation>
    </message>
</context>
<context>
    <name>merhan::common::ActionPalette</name>
    <message>
        <source>Any action</source>
        <translation>Herhangi bir eylem</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Ne yapılsın?</translation>
    </message>
    <message>
        <source>Part of the action’s name</source>
        <translation>Eylemin adından bir parça</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
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
    <name>merhan::common::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>merhan::common::HelpButton</name>
    <message>
        <source>What is %1?</source>
        <translation>%1 nedir?</translation>
    </message>
</context>
<context>
    <name>merhan::common::HiddenPage</name>
    <message>
        <source>Hidden while you annotate blind</source>
        <translation>Kör etiketlerken gizli</translation>
    </message>
    <message>
        <source>It shows other people’s labels or the model’s answers, and what you say in a blind pass is to be your own.</source>
        <translation>Burada başkalarının etiketleri ya da modelin yanıtları görünür; kör geçişte söyledikleriniz ise yalnızca size ait olmalıdır.</translation>
    </message>
    <message>
        <source>End the blind pass</source>
        <translation>Kör geçişi bitir</translation>
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
        <translation>Tüm pencere</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Oynatıcı</translation>
    </message>
    <message>
        <source>Utterances and lists</source>
        <translation>Söylemler ve listeler</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Etiketle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>The key of a label is a letter alone: with Shift it gives one more label.</source>
        <translation>Bir etiketin tuşu tek bir harftir: Shift ile bir etiket daha verir.</translation>
    </message>
    <message>
        <source>This key chooses in a menu, too: take a letter, a digit or a sign alone.</source>
        <translation>Bu tuş menülerde de seçim yapar: tek bir harf, rakam ya da im seçin.</translation>
    </message>
    <message>
        <source>This key works in text fields, too: take one of F1 to F12.</source>
        <translation>Bu tuş metin alanlarında da çalışır: F1–F12’den birini seçin.</translation>
    </message>
    <message>
        <source>%1 is needed in text fields. Take another one.</source>
        <translation>%1 metin alanlarında gerekli. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu. Take another one.</source>
        <translation>Alt ile bir harf menü açar. Başka birini seçin.</translation>
    </message>
    <message>
        <source>%1 leads out of things everywhere. Take another one.</source>
        <translation>%1 her yerde bir şeyden çıkarır. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>merhan::common::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>There is no log file: none could be made.</source>
        <translation>Günlük dosyası yok: oluşturulamadı.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>The log can’t be saved there: %1</source>
        <translation>Günlük oraya kaydedilemiyor: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Günlüğü kaydet</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Yan panel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
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
        <source>“%1” is no project, no corpus folder and no table; nothing was done.</source>
        <translation>“%1” ne proje, ne derlem klasörü ne de tablo; hiçbir şey yapılmadı.</translation>
    </message>
    <message>
        <source>&amp;Export annotations…</source>
        <translation>Etiketlemeleri &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Oynatma</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiketler</translation>
    </message>
    <message>
        <source>Label &amp;source</source>
        <translation>Etiket &amp;kaynağı</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Koşular</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Yeni koşu…</translation>
    </message>
    <message>
        <source>&amp;Explain what has the focus</source>
        <translation>Odaktakini &amp;açıkla</translation>
    </message>
    <message>
        <source>&amp;Any action…</source>
        <translation>&amp;Herhangi bir eylem…</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;Günlüğü göster…</translation>
    </message>
    <message>
        <source>A&amp;bout MER-HAN Studio</source>
        <translation>MER-HAN Studio &amp;hakkında</translation>
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
        <source>&amp;Preferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Yinelendi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redone for %Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem için yinelendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem için geri alındı</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Sonraki bölme</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>“%1” is a run. Open the project that it belongs to, then drop it again.</source>
        <translation>“%1” bir koşu. Ait olduğu projeyi açıp yeniden bırakın.</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tuşlar…</translation>
    </message>
    <message>
        <source>Nothing here needs an explanation. The keys are listed in the menu Help.</source>
        <translation>Burada açıklama gerektiren bir şey yok. Tuşlar Yardım menüsünde listelenir.</translation>
    </message>
</context>
<context>
    <name>merhan::common::ModeRail</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
</context>
<context>
    <name>merhan::common::Protocol</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Sınama yok</translation>
    </message>
    <message>
        <source>trained on all, no test</source>
        <translation>tümüyle eğitildi, sınama yok</translation>
    </message>
    <message numerus="yes">
        <source>LOSO · %n folds</source>
        <comment>leave one session out</comment>
        <translation>
            <numerusform>LOSO · %n kat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one session out, %n folds</source>
        <translation>
            <numerusform>bir oturum dışarıda, %n kat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers · %n folds</source>
        <comment>leave one speaker out</comment>
        <translation>
            <numerusform>Konuşmacı · %n kat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave one speaker out, %n folds</source>
        <translation>
            <numerusform>bir konuşmacı dışarıda, %n kat</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Oturum %1</translation>
    </message>
    <message>
        <source>tested on session %1</source>
        <translation>oturum %1 üzerinde sınandı</translation>
    </message>
    <message>
        <source>Test: random %1</source>
        <comment>per cent</comment>
        <translation>Sınama: rastgele %1</translation>
    </message>
    <message>
        <source>tested on %1 at random, class by class: speakers are known from training</source>
        <comment>per cent</comment>
        <translation>rastgele %1 üzerinde, sınıf sınıf sınandı: konuşmacılar eğitimden tanınıyor</translation>
    </message>
    <message>
        <source>No validation</source>
        <translation>Doğrulama yok</translation>
    </message>
    <message>
        <source>no validation, the last epoch counts</source>
        <translation>doğrulama yok, son epok geçerli</translation>
    </message>
    <message>
        <source>Validation: one speaker</source>
        <translation>Doğrulama: bir konuşmacı</translation>
    </message>
    <message>
        <source>validated on one speaker of the rest</source>
        <translation>kalanlardan bir konuşmacıyla doğrulandı</translation>
    </message>
    <message>
        <source>Validation: one session</source>
        <translation>Doğrulama: bir oturum</translation>
    </message>
    <message>
        <source>validated on one session of the rest</source>
        <translation>kalanlardan bir oturumla doğrulandı</translation>
    </message>
    <message>
        <source>Validation: random %1</source>
        <comment>per cent</comment>
        <translation>Doğrulama: rastgele %1</translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, class by class</source>
        <comment>per cent</comment>
        <translation>kalanın rastgele %1 kadarıyla, sınıf sınıf doğrulandı</translation>
    </message>
    <message>
        <source>validated on %1 of the rest at random, drawn as by the original</source>
        <comment>per cent</comment>
        <translation>kalanın rastgele %1 kadarıyla, özgün kod gibi çekilerek doğrulandı</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <comment>label source</comment>
        <translation>Etiketler: %1</translation>
    </message>
    <message>
        <source>labels: %1, classes: %2</source>
        <comment>label source, classes</comment>
        <translation>etiketler: %1, sınıflar: %2</translation>
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
            <numerusform>%n konuşmacı</numerusform>
        </translation>
    </message>
    <message>
        <source>no test</source>
        <translation>sınama yok</translation>
    </message>
    <message>
        <source>There is no test.</source>
        <translation>Sınama yok.</translation>
    </message>
    <message>
        <source>What the model it starts from was trained on isn’t known.</source>
        <translation>Başlangıç modelinin neyle eğitildiği bilinmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>The model it starts from was trained on %Ln of the test utterances.</source>
        <translation>
            <numerusform>Başlangıç modeli sınama söylemlerinin %Ln tanesiyle eğitildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n konuşmacı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n diyalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>shared</comment>
        <translation>
            <numerusform>%n oturum</numerusform>
        </translation>
    </message>
    <message>
        <source>Training and test share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation>Eğitim ile sınamanın ortakları: %1, %2 ve %3.</translation>
    </message>
    <message>
        <source>Training and validation share %1, %2 and %3.</source>
        <comment>speakers, dialogs, sessions</comment>
        <translation>Eğitim ile doğrulamanın ortakları: %1, %2 ve %3.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>oturum %1</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translation>konuşmacı %1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>utterances</comment>
        <translation>tümü</translation>
    </message>
    <message>
        <source>random</source>
        <comment>a share drawn at random</comment>
        <translation>rastgele</translation>
    </message>
</context>
<context>
    <name>merhan::common::StatusLine</name>
    <message>
        <source>Label source</source>
        <translation>Etiket kaynağı</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Etiketleyen</translation>
    </message>
    <message>
        <source>The run that is training</source>
        <translation>Eğitimdeki koşu</translation>
    </message>
    <message>
        <source>Whether the labels are saved</source>
        <translation>Etiketlerin kaydedilip kaydedilmediği</translation>
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
        <source>A label isn’t saved</source>
        <translation>Bir etiket kaydedilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saving</source>
        <translation>
            <numerusform>%Ln kaydediliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>All labels saved</source>
        <translation>Tüm etiketler kaydedildi</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Yalnızca okunabilir</translation>
    </message>
    <message>
        <source>hidden while blind</source>
        <translation>kör etiketlerken gizli</translation>
    </message>
    <message>
        <source>Label source: %1</source>
        <translation>Etiket kaynağı: %1</translation>
    </message>
    <message>
        <source>In a blind pass other people’s labels are hidden everywhere</source>
        <translation>Kör geçişte başkalarının etiketleri her yerde gizlidir</translation>
    </message>
    <message>
        <source>Which label counts in tables, lanes and lists</source>
        <translation>Tablolarda, şeritlerde ve listelerde hangi etiketin sayıldığı</translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Etiketleyen: %1</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Bu etiketlerin kime ait olduğu</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Başka ad…</translation>
    </message>
    <message>
        <source>The name that stands beside your labels</source>
        <translation>Etiketlerinizin yanında duran ad</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Bu adı kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run: fold 4 of 5</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Koşuyu göster</translation>
    </message>
    <message>
        <source>Engine starting…</source>
        <translation>Motor başlıyor…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Motor hazır</translation>
    </message>
    <message>
        <source>Engine not there</source>
        <translation>Motor yok</translation>
    </message>
    <message>
        <source>What you said is kept here until it is saved or the project is closed. Try again when the cause is gone.</source>
        <translation>Söyledikleriniz kaydedilene ya da proje kapatılana kadar burada tutulur. Neden ortadan kalkınca yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedBar</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The project stays as it is</source>
        <translation>Proje olduğu gibi kalır</translation>
    </message>
    <message>
        <source>%1 isn’t saved: %2</source>
        <translation>%1 kaydedilmedi: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t saved: %1</source>
        <translation>
            <numerusform>%Ln değişiklik kaydedilmedi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <comment>the project file</comment>
        <translation>Yerine koy</translation>
    </message>
    <message>
        <source>Writes the project anew in its place, with what isn’t saved</source>
        <translation>Projeyi, kaydedilmemiş olanlarla birlikte yerine yeniden yazar</translation>
    </message>
</context>
<context>
    <name>merhan::common::UnsavedQuestion</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Her şey kaydedilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes aren’t in the project’s file, and leaving it loses them.</source>
        <translation>
            <numerusform>%Ln değişiklik proje dosyasında değil; projeden çıkınca yiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Çık, onlar yitsin</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::AnswerList</name>
    <message>
        <source>All</source>
        <comment>utterances</comment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>Yalnız A doğru</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>Yalnız B doğru</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>İkisi de yanlış</translation>
    </message>
    <message>
        <source>Differently wrong</source>
        <translation>Farklı yanlış</translation>
    </message>
    <message>
        <source>J K next, previous · L label</source>
        <translation>J K sonraki, önceki · L etiket</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>kat dışı</translation>
    </message>
    <message>
        <source>Each answer comes from a model that hadn’t seen the utterance.</source>
        <translation>Her yanıt, söylemi görmemiş bir modelden gelir.</translation>
    </message>
    <message>
        <source>Where the runs differ</source>
        <translation>Koşuların ayrıldığı yerler</translation>
    </message>
    <message>
        <source>Both are wrong, each in another way</source>
        <translation>İkisi de yanlış, her biri başka biçimde</translation>
    </message>
    <message>
        <source>Utterances of the cell</source>
        <translation>Hücrenin söylemleri</translation>
    </message>
    <message>
        <source>p label</source>
        <translation>p etiket</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>where two runs differ, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n söylem</numerusform>
        </translation>
    </message>
    <message>
        <source>with a label, tested</source>
        <translation>etiketli, test edilmiş</translation>
    </message>
    <message>
        <source>p predicted</source>
        <translation>p tahmin</translation>
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
        <translation>Söylem</translation>
    </message>
    <message>
        <source>Spk</source>
        <comment>short for Speaker</comment>
        <translation>Kon</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Dur</source>
        <comment>short for Duration</comment>
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
        <source>Predicted</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>p predicted</source>
        <comment>probability of what was predicted</comment>
        <translation>p tahmin</translation>
    </message>
    <message>
        <source>p label</source>
        <comment>probability of the label</comment>
        <translation>p etiket</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>What run A predicted</source>
        <translation>A koşusunun tahmini</translation>
    </message>
    <message>
        <source>What run B predicted</source>
        <translation>B koşusunun tahmini</translation>
    </message>
    <message>
        <source>Probability of what run A predicted</source>
        <translation>A koşusunun tahmininin olasılığı</translation>
    </message>
    <message>
        <source>Probability of what run B predicted</source>
        <translation>B koşusunun tahmininin olasılığı</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ClassTableModel</name>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
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
        <translation>Yüzde puanı olarak</translation>
    </message>
    <message>
        <source>Utterances that run A alone gets right</source>
        <translation>Yalnız A koşusunun doğru bildiği söylemler</translation>
    </message>
    <message>
        <source>Utterances that run B alone gets right</source>
        <translation>Yalnız B koşusunun doğru bildiği söylemler</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Only A</source>
        <comment>utterances that A alone gets right</comment>
        <translation>Salt A</translation>
    </message>
    <message>
        <source>Only B</source>
        <comment>utterances that B alone gets right</comment>
        <translation>Salt B</translation>
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
        <translation>Sınıf</translation>
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
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Ağırlıklı F1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Folds of both runs</source>
        <translation>İki koşunun katları</translation>
    </message>
    <message>
        <source>Classes of both runs</source>
        <translation>İki koşunun sınıfları</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Katlar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>Several seeds: an utterance’s answer is that of the mean of their probabilities, and the figures are of these answers.</source>
        <translation>Birkaç tohum: bir söylemin yanıtı olasılıklarının ortalamasınınkidir ve sayılar bu yanıtlarındır.</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>McNemar sınaması</translation>
    </message>
    <message>
        <source>It looks only at the utterances that one run alone gets right. If both were equally good, each of them would be as likely A’s as B’s; p says how often chance would share them out at least this unevenly. It takes the utterances as independent of each other. Those of one speaker, or of one dialog, are not: p then comes out too small, and the count by speaker below is the safer one. It says nothing of another training with the same settings, and not whether the difference matters.</source>
        <translation>Yalnızca tek bir koşunun doğru bildiği söylemlere bakar. İkisi eşit iyi olsaydı her biri A’ya da B’ye de aynı olasılıkla düşerdi; p, rastlantının onları en az bu kadar eşitsiz dağıtma sıklığını söyler. Söylemleri birbirinden bağımsız sayar. Bir konuşmacının ya da bir diyaloğun söylemleri bağımsız değildir: p o zaman fazla küçük çıkar ve aşağıdaki konuşmacı sayımı daha güvenlidir. Aynı ayarlarla başka bir eğitim için ya da farkın önemli olup olmadığı konusunda bir şey söylemez.</translation>
    </message>
    <message>
        <source>p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i from 0 to the smaller number, n = only A + only B</source>
        <translation>p = min(1, 2 · Σ C(n, i) ÷ 2ⁿ), i: 0’dan küçük olan sayıya dek, n = yalnız A + yalnız B</translation>
    </message>
    <message>
        <source>A alone is right on %1, B alone on %2</source>
        <translation>Yalnız A %1 söylemde, yalnız B %2 söylemde doğru</translation>
    </message>
    <message>
        <source>Both are right and wrong on the same utterances.</source>
        <translation>İkisi de aynı söylemlerde doğru ve yanlış.</translation>
    </message>
    <message>
        <source>Were both equally good, chance would share them out at least this unevenly in %1 of cases (McNemar’s exact test, %2).</source>
        <translation>İkisi eşit iyi olsaydı rastlantı onları durumların %1 kadarında en az bu denli eşitsiz dağıtırdı (kesin McNemar sınaması, %2).</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>%0,1’den az</translation>
    </message>
    <message>
        <source>By speaker: A is better for %1, B for %2, even for %3 (sign test, %4).</source>
        <translation>Konuşmacılara göre: A %1, B %2 konuşmacıda daha iyi, %3 konuşmacıda eşit (işaret sınaması, %4).</translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Tüm katlar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation>Std. sap.</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EmptyPage</name>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Yeni koşu…</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::EvaluateMode</name>
    <message>
        <source>The runs can’t be read.</source>
        <translation>Koşular okunamıyor.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>All predictions…</source>
        <translation>Tüm tahminler…</translation>
    </message>
    <message>
        <source>Save all predictions</source>
        <translation>Tüm tahminleri kaydet</translation>
    </message>
    <message>
        <source>Predictions in the list…</source>
        <translation>Listedeki tahminler…</translation>
    </message>
    <message>
        <source>Save the predictions in the list</source>
        <translation>Listedeki tahminleri kaydet</translation>
    </message>
    <message>
        <source>Confusion matrix as picture…</source>
        <translation>Karışıklık matrisi (resim)…</translation>
    </message>
    <message>
        <source>Save the confusion matrix</source>
        <translation>Karışıklık matrisini kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Confusion matrix as drawing…</source>
        <translation>Karışıklık matrisi (çizim)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Çizimler (*.svg)</translation>
    </message>
    <message>
        <source>Table of folds…</source>
        <translation>Kat tablosu…</translation>
    </message>
    <message>
        <source>Save the table of folds</source>
        <translation>Kat tablosunu kaydet</translation>
    </message>
    <message>
        <source>Table of classes, with the matrix…</source>
        <translation>Matrisle birlikte sınıf tablosu…</translation>
    </message>
    <message>
        <source>Save the table of classes</source>
        <translation>Sınıf tablosunu kaydet</translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation>&amp;Sonraki söylem</translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation>&amp;Önceki söylem</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Etiket…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Henüz koşu yok.</translation>
    </message>
    <message>
        <source>The run can’t be read.</source>
        <translation>Koşu okunamıyor.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Train one here, or in a terminal: merhan train %1</source>
        <translation>Burada ya da uçbirimde birini eğitin: merhan train %1</translation>
    </message>
    <message>
        <source>Curves of the training as picture…</source>
        <translation>Eğitimin eğrileri (resim)…</translation>
    </message>
    <message>
        <source>Predictions of what Corpus filters…</source>
        <translation>Derlem süzgecindekilerin tahminleri…</translation>
    </message>
    <message>
        <source>Save the predictions of what Corpus filters</source>
        <translation>Derlem süzgecindekilerin tahminlerini kaydet</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <comment>names of runs</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>the run’s labels</source>
        <translation>koşunun etiketleri</translation>
    </message>
    <message>
        <source>today’s labels</source>
        <translation>bugünün etiketleri</translation>
    </message>
    <message>
        <source>&amp;Sort the list…</source>
        <translation>Listeyi &amp;sırala…</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FiguresPanel</name>
    <message>
        <source>Folds</source>
        <translation>Katlar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Sınıflar</translation>
    </message>
    <message>
        <source>WAR</source>
        <translation>WAR</translation>
    </message>
    <message>
        <source>Weighted average recall, which is accuracy: the share of all utterances whose predicted label is their label.
correct ÷ all</source>
        <translation>Ağırlıklı ortalama duyarlılık, yani doğruluk: tahmin edilen etiketi kendi etiketi olan söylemlerin tüm söylemlerdeki payı.
doğru ÷ tümü</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Unweighted average recall: the mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one.
Σ recall ÷ classes that occur</source>
        <translation>Ağırlıksız ortalama duyarlılık: sınıf duyarlılıklarının ortalaması; böylece seyrek bir sınıf sık bir sınıf kadar sayılır.
Σ duyarlılık ÷ geçen sınıflar</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1; each class counts the same.
F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation>Sınıfların F1 ortalaması; her sınıf eşit sayılır.
F1 = 2 · kesinlik · duyarlılık ÷ (kesinlik + duyarlılık)</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Ağırlıklı F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, each weighted by how often its label occurs.
Σ count · F1 ÷ all</source>
        <translation>Sınıfların, etiketlerinin geçme sıklığıyla ağırlıklandırılmış F1 ortalaması.
Σ sayı · F1 ÷ tümü</translation>
    </message>
    <message>
        <source>The run’s labels</source>
        <translation>Koşunun etiketleri</translation>
    </message>
    <message>
        <source>Today’s labels</source>
        <translation>Bugünkü etiketler</translation>
    </message>
    <message>
        <source>Labels that the run is scored against</source>
        <translation>Koşunun puanlandığı etiketler</translation>
    </message>
    <message>
        <source>The labels that the run was trained and tested with. These figures never change.</source>
        <translation>Koşunun eğitildiği ve test edildiği etiketler. Bu sayılar hiç değişmez.</translation>
    </message>
    <message>
        <source>The project’s labels as they are now. Another number, not to be ranked with the run’s own figures.</source>
        <translation>Projenin şimdiki etiketleri. Başka bir sayıdır; koşunun kendi sayılarıyla sıralanmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels changed since, %1 of them with the model’s answer in view.</source>
        <translation>
            <numerusform>O zamandan beri %n etiket değişti; %1 tanesi modelin yanıtı görünürken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored against today’s labels: %1</source>
        <translation>Bugünkü etiketlere göre puanlandı: %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>a session or a speaker</comment>
        <translation>Test: %1</translation>
    </message>
    <message numerus="yes">
        <source>All folds, mean of %n seeds</source>
        <translation>
            <numerusform>Tüm katlar, %n tohumun ortalaması</numerusform>
        </translation>
    </message>
    <message>
        <source>All folds</source>
        <translation>Tüm katlar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>utterances, speakers</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterances</source>
        <translation>
            <numerusform>%n söylem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n konuşmacı</numerusform>
        </translation>
    </message>
    <message>
        <source>No test answer has a label.</source>
        <translation>Hiçbir test yanıtının etiketi yok.</translation>
    </message>
    <message>
        <source>95 % interval of WAR (Wilson): %1 to %2.</source>
        <translation>WAR için yüzde 95 güven aralığı (Wilson): %1–%2.</translation>
    </message>
    <message numerus="yes">
        <source>The run counted %n answers more, of utterances that this project doesn’t have.</source>
        <translation>
            <numerusform>Koşu, bu projede olmayan söylemlerden %n yanıt daha saydı.</numerusform>
        </translation>
    </message>
    <message>
        <source>B %1&lt;br&gt;&lt;b&gt;A − B %2&lt;/b&gt;</source>
        <comment>figure of a run; difference</comment>
        <translation>B %1&lt;br&gt;&lt;b&gt;A − B %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>95 % interval of A’s WAR (Wilson): %1 to %2.</source>
        <translation>A’nın WAR’ı için % 95 aralığı (Wilson): %1 – %2.</translation>
    </message>
    <message>
        <source>no label has changed since.</source>
        <translation>o zamandan beri hiçbir etiket değişmedi.</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>katlar</translation>
    </message>
    <message>
        <source>A fold is a model and what it was tested on: utterances that it had not seen. “All folds” counts their answers together; mean and deviation are of the folds’ own figures, each counting the same.</source>
        <translation>Kat, bir model ile sınandığı, daha önce görmediği söylemlerdir. “Tüm katlar” yanıtları birlikte sayar; ortalama ve sapma katların kendi değerlerindendir, her biri eşit sayılır.</translation>
    </message>
    <message>
        <source>mean = Σ figure ÷ folds; deviation = √(Σ (figure − mean)² ÷ (folds − 1))</source>
        <translation>ortalama = Σ değer ÷ kat; sapma = √(Σ (değer − ortalama)² ÷ (kat − 1))</translation>
    </message>
    <message>
        <source>figures of a class</source>
        <translation>bir sınıfın değerleri</translation>
    </message>
    <message>
        <source>Precision: of what was predicted to be this class, the share that is. Recall: of what is this class, the share that was found. F1 is high only where both are.</source>
        <translation>Kesinlik: bu sınıf diye tahmin edilenlerin gerçekten öyle olan payı. Duyarlılık: bu sınıftan olanların bulunan payı. F1 ancak ikisi de yüksekse yüksektir.</translation>
    </message>
    <message>
        <source>precision = right ÷ predicted; recall = right ÷ labelled; F1 = 2 · precision · recall ÷ (precision + recall)</source>
        <translation>kesinlik = doğru ÷ tahmin edilen; duyarlılık = doğru ÷ etiketli; F1 = 2 · kesinlik · duyarlılık ÷ (kesinlik + duyarlılık)</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::FoldTableModel</name>
    <message>
        <source>All folds</source>
        <translation>Tüm katlar</translation>
    </message>
    <message>
        <source>Mean, seeds</source>
        <translation>Ortalama, tohumlar</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Std dev.</source>
        <translation>Std. sap.</translation>
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
        <translation>Sayı</translation>
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
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Ağırlıklı F1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Kat %1</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Konuşmacı %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Oturum %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, tohum %2</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPart</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>Satırın %’si</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>Sütunun %’si</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>Tümünün %’si</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>Karışıklık matrisinin sayıları</translation>
    </message>
    <message>
        <source>Matrix of which run</source>
        <translation>Hangi koşunun matrisi</translation>
    </message>
    <message>
        <source>What A puts into a cell more often than B, or less often</source>
        <translation>A’nın bir hücreye B’den daha sık ya da seyrek koydukları</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>List all utterances again (Esc in the matrix)</source>
        <translation>Tüm söylemleri yeniden listele (matriste Esc)</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2</source>
        <translation>etiket %1, tahmin %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by A</source>
        <translation>etiketi %1, A’nın öngörüsü %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by B</source>
        <translation>etiketi %1, B’nin öngörüsü %2</translation>
    </message>
    <message>
        <source>labelled %1, predicted %2 by one alone</source>
        <translation>etiketi %1, yalnız birinin öngörüsü %2</translation>
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
        <translation>gerçek %2: %1
tahmin %4: %3</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>karışıklık matrisi</translation>
    </message>
    <message>
        <source>A row is a label, a column what was predicted: the cell says how often. The diagonal is what is right. Choose a cell to list its utterances.</source>
        <translation>Satır etikettir, sütun tahmindir: hücre kaç kez olduğunu söyler. Köşegen doğru olanlardır. Söylemlerini listelemek için bir hücre seçin.</translation>
    </message>
    <message>
        <source>% of row = cell ÷ all with this label (the diagonal: recall); % of column = cell ÷ all predicted so (the diagonal: precision)</source>
        <translation>satırın %&apos;si = hücre ÷ bu etiketli olanlar (köşegen: duyarlılık); sütunun %&apos;si = hücre ÷ böyle tahmin edilenler (köşegen: kesinlik)</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::MatrixPicture</name>
    <message>
        <source>true %1, predicted %2: %3, %4 of %1, %5 of predicted %2, %6 of all</source>
        <translation>gerçek %1, tahmin %2: %3, gerçek %1 içinde %4, tahmin %2 içinde %5, tümünde %6</translation>
    </message>
    <message>
        <source>true ↓  predicted →</source>
        <comment>corner of the matrix</comment>
        <translation>gerçek ↓  tahmin →</translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a row</comment>
        <translation>tümü</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>duyarlılık</translation>
    </message>
    <message>
        <source>all</source>
        <comment>sum of a column</comment>
        <translation>tümü</translation>
    </message>
    <message>
        <source>true %1, predicted %2: A − B is %3, A %4, B %5</source>
        <translation>gerçek %1, öngörü %2: A − B = %3, A %4, B %5</translation>
    </message>
    <message>
        <source>true %1, predicted %2: %3, in the other run %4</source>
        <translation>gerçek %1, öngörü %2: %3, öteki koşuda %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>merhan::evaluate::RunHeader</name>
    <message>
        <source>Run</source>
        <translation>Koşu</translation>
    </message>
    <message>
        <source>Run B, compared with</source>
        <translation>Karşılaştırılan B koşusu</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Karşılaştırmayı bitir</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Karşılaştırmayı bitir (Esc)</translation>
    </message>
    <message>
        <source>Score against today’s labels</source>
        <translation>Bugünkü etiketlere göre değerlendir</translation>
    </message>
    <message>
        <source>There is no other run yet</source>
        <translation>Henüz başka koşu yok</translation>
    </message>
    <message>
        <source>There is no run to export</source>
        <translation>Dışa aktarılacak koşu yok</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>sonuna varmadan durduruldu</translation>
    </message>
    <message>
        <source>failed before its end</source>
        <translation>sonuna varmadan başarısız oldu</translation>
    </message>
    <message numerus="yes">
        <source>%n seeds</source>
        <translation>
            <numerusform>%n tohum</numerusform>
        </translation>
    </message>
    <message>
        <source>B: other validation</source>
        <translation>B: başka doğrulama</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>Koşu okunuyor…</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>koşu yok</translation>
    </message>
</context>
<context>
    <name>merhan::inspect</name>
    <message>
        <source>Model: fold %1</source>
        <translation>Model: kat %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, tohum %2</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>At training</source>
        <translation>Eğitimde</translation>
    </message>
    <message>
        <source>The label that the run was trained or tested with; today it is another.</source>
        <translation>Koşunun eğitildiği ya da test edildiği etiket; bugün başka.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Oylar</translation>
    </message>
    <message>
        <source>Share of each modality</source>
        <translation>Her kipin payı</translation>
    </message>
    <message>
        <source>share of each modality</source>
        <translation>her kipin payı</translation>
    </message>
    <message>
        <source>Before it decides, the model weighs every word and every moment of the sound. These are the weights of all words together, and of all moments together. A large share says what it listened to, not that it was right to.</source>
        <translation>Model karar vermeden önce her sözcüğü ve sesin her anını tartar. Bunlar tüm sözcüklerin ve tüm anların toplam ağırlıklarıdır. Büyük bir pay neyi dinlediğini söyler, dinlemekte haklı olduğunu değil.</translation>
    </message>
    <message>
        <source>weights = softmax over words and frames; text = Σ over words</source>
        <translation>ağırlıklar = sözcükler ve çerçeveler üzerinden softmax; metin = sözcükler üzerinden Σ</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>İmlecin altında</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Kim bakıyor</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ağırlık</translation>
    </message>
    <message>
        <source>Row’s largest</source>
        <translation>Satırın en büyüğü</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Nasıl okunur</translation>
    </message>
    <message>
        <source>The run says nothing of this utterance yet.</source>
        <translation>Koşu bu söylem için henüz bir şey söylemiyor.</translation>
    </message>
    <message>
        <source>Sum of the global weights over words and over sound: text %1 %, audio %2 %.</source>
        <translation>Genel ağırlıkların sözcükler ve ses üzerindeki toplamı: metin %%1, ses %%2.</translation>
    </message>
    <message>
        <source>This model lays words and sound on top of each other before it weighs them, so they have no shares of their own.</source>
        <translation>Bu model tartmadan önce sözcükleri ve sesi üst üste koyar, bu yüzden kendi payları yoktur.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>How sure the model is of each class; together they are 1. Sure isn’t right: a model that learnt its utterances by heart is sure of everything.</source>
        <translation>Modelin her sınıftan ne kadar emin olduğu; toplamları 1&apos;dir. Emin olmak doğru olmak değildir: söylemlerini ezberlemiş bir model her şeyden emindir.</translation>
    </message>
    <message>
        <source>p = softmax of the network’s output</source>
        <translation>p = ağ çıktısının softmax&apos;ı</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>What this moment has of the global weights</source>
        <translation>Bu anın genel ağırlıklardan payı</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Engine</name>
    <message>
        <source>it crashed</source>
        <translation>çöktü</translation>
    </message>
    <message>
        <source>it left with code %1</source>
        <translation>%1 koduyla çıktı</translation>
    </message>
    <message numerus="yes">
        <source>it said nothing for %n seconds</source>
        <translation>
            <numerusform>%n saniyedir bir şey demedi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::GlobalStrip</name>
    <message>
        <source>Global weights along time</source>
        <translation>Zaman boyunca genel ağırlıklar</translation>
    </message>
    <message>
        <source>At %1 s: %2 % of the global weight</source>
        <comment>seconds, per cent</comment>
        <translation>%1 sn’de: genel ağırlığın yüzdesi %2</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectHeader</name>
    <message>
        <source>Previous utterance of the dialog</source>
        <translation>Diyaloğun önceki söylemi</translation>
    </message>
    <message>
        <source>Next utterance of the dialog</source>
        <translation>Diyaloğun sonraki söylemi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Koşu</translation>
    </message>
    <message>
        <source>The run whose answers are shown, here and in the other modes</source>
        <translation>Burada ve diğer modlarda yanıtları gösterilen koşu</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>Koşunun modeli</translation>
    </message>
    <message>
        <source>Attention is one model’s: that of the fold which had the utterance in its test, or the one that you choose</source>
        <translation>Dikkat tek bir modelindir: söylemin testinde olduğu katın ya da sizin seçtiğinizin</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Attention of this utterance…</source>
        <translation>Bu söylemin dikkati…</translation>
    </message>
    <message>
        <source>Map as picture…</source>
        <translation>Harita (resim)…</translation>
    </message>
    <message>
        <source>Predictions of the recordings…</source>
        <translation>Kayıtların tahminleri…</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>Kayıtları aç…</translation>
    </message>
    <message>
        <source>Open a folder of recordings…</source>
        <translation>Kayıt klasörü aç…</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Recordings that are in no corpus: hear them, see what the run says of them and where it looked. They may be dropped here, too.</source>
        <translation>Hiçbir derlemde olmayan kayıtlar: dinleyin, koşunun ne dediğini ve nereye baktığını görün. Buraya da bırakılabilirler.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>koşu yok</translation>
    </message>
    <message>
        <source>There is no attention to export</source>
        <translation>Dışa aktarılacak dikkat yok</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectMode</name>
    <message>
        <source>no label</source>
        <translation>etiket yok</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>çoğunluk yok</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>birden çok etiket</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>bad audio</source>
        <translation>ses bozuk</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models.</source>
        <translation>
            <numerusform>%n modelin ortalaması.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticks are the model whose attention is shown.</source>
        <translation>Çentikler, dikkati gösterilen modele aittir.</translation>
    </message>
    <message>
        <source>The answer of this one model.</source>
        <translation>Bu tek modelin yanıtı.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n seeds.</source>
        <translation>
            <numerusform>%n tohumun ortalaması.</numerusform>
        </translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>kat %1</translation>
    </message>
    <message>
        <source>out of fold</source>
        <translation>kat dışı</translation>
    </message>
    <message>
        <source>out of fold: %1</source>
        <comment>session 3</comment>
        <translation>kat dışı: %1</translation>
    </message>
    <message>
        <source>The answer of a model that hadn’t seen this utterance.</source>
        <translation>Bu söylemi görmemiş bir modelin yanıtı.</translation>
    </message>
    <message>
        <source>used to choose the epoch</source>
        <translation>epok seçiminde kullanıldı</translation>
    </message>
    <message>
        <source>This model’s best epoch was chosen by how it did on utterances, this one among them: its answer here is better than it would be elsewhere.</source>
        <translation>Bu modelin en iyi epoku, aralarında bunun da olduğu söylemlerdeki başarısına göre seçildi: buradaki yanıtı başka yerde olacağından daha iyidir.</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>eğitimde görüldü</translation>
    </message>
    <message>
        <source>This model was trained on this utterance and its label: that it is right here says little.</source>
        <translation>Bu model bu söylem ve etiketiyle eğitildi: burada haklı olması pek bir şey söylemez.</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>dışarıdan</translation>
    </message>
    <message>
        <source>A recording that is in no corpus: no model was trained, chosen or tested with it.</source>
        <translation>Hiçbir derlemde olmayan bir kayıt: hiçbir model onunla eğitilmedi, seçilmedi, test edilmedi.</translation>
    </message>
    <message>
        <source>not in the run’s data</source>
        <translation>koşunun verisinde değil</translation>
    </message>
    <message>
        <source>This model wasn’t trained, chosen or tested with this utterance.</source>
        <translation>Bu model bu söylemle eğitilmedi, seçilmedi, test edilmedi.</translation>
    </message>
    <message>
        <source>Model: %1, seed %2</source>
        <translation>Model: %1, tohum %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in the list of recordings</source>
        <translation>Kayıt listesindeki yeri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the dialog</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in its dialog</source>
        <translation>Diyaloğundaki yeri</translation>
    </message>
    <message>
        <source>Save the attention of this utterance</source>
        <translation>Bu söylemin dikkatini kaydet</translation>
    </message>
    <message>
        <source>Attention (*.safetensors)</source>
        <translation>Dikkat (*.safetensors)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Save the map as picture</source>
        <translation>Haritayı resim olarak kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Save the predictions of the recordings</source>
        <translation>Kayıtların tahminlerini kaydet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>Reading the attention…</source>
        <translation>Dikkat okunuyor…</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Motor başlatılıyor…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Açık proje yok.</translation>
    </message>
    <message>
        <source>No run yet. Train one, and this page shows where its model looked.</source>
        <translation>Henüz koşu yok. Birini eğitin; bu sayfa modelinin nereye baktığını gösterir.</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Yeni koşu…</translation>
    </message>
    <message>
        <source>The folder of the run “%1” isn’t there any more: %2. Its answers are kept in the project, but its models, which the attention comes from, lie in that folder. Put it back, or choose another run.</source>
        <translation>“%1” koşusunun klasörü artık yok: %2. Yanıtları projede saklı, ama dikkatin geldiği modelleri o klasörde. Klasörü geri koyun ya da başka bir koşu seçin.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Choose an utterance, and this page shows where the model looked.</source>
        <translation>Bir söylem seçin; bu sayfa modelin nereye baktığını gösterir.</translation>
    </message>
    <message>
        <source>To the corpus</source>
        <translation>Derleme git</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Stopped. The attention of this utterance wasn’t read.</source>
        <translation>Durduruldu. Bu söylemin dikkati okunmadı.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Ne&amp;xt utterance</source>
        <translation>&amp;Sonraki söylem</translation>
    </message>
    <message>
        <source>&amp;Previous utterance</source>
        <translation>&amp;Önceki söylem</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Model: out of fold</source>
        <translation>Model: kat dışı</translation>
    </message>
    <message>
        <source>There is no recording in what you chose; nothing was opened.</source>
        <translation>Seçtiklerinizde kayıt yok; hiçbir şey açılmadı.</translation>
    </message>
    <message>
        <source>A folder of recordings, transcripts beside them</source>
        <translation>Kayıt klasörü, metinleri yanlarında</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)</source>
        <translation>Kayıtlar (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)</translation>
    </message>
    <message>
        <source>The engine is back.</source>
        <translation>Motor geri geldi.</translation>
    </message>
    <message numerus="yes">
        <source>Predicting %Ln recordings…</source>
        <translation>
            <numerusform>%Ln kayıt öngörülüyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Henüz koşu yok.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>tohum %1</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Çizimler (*.svg)</translation>
    </message>
    <message>
        <source>Answer of the run</source>
        <translation>Koşunun yanıtı</translation>
    </message>
    <message>
        <source>No words were given: the text told the model nothing.</source>
        <translation>Sözcük verilmedi: metin modele hiçbir şey söylemedi.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::InspectPage</name>
    <message>
        <source>Head</source>
        <translation>Baş</translation>
    </message>
    <message>
        <source>What each word has of the global weights, in per cent</source>
        <translation>Her sözcüğün genel ağırlıklardaki payı, yüzde olarak</translation>
    </message>
    <message>
        <source>Text → audio</source>
        <translation>Metin → ses</translation>
    </message>
    <message>
        <source>Audio → text</source>
        <translation>Ses → metin</translation>
    </message>
    <message>
        <source>Audio → audio</source>
        <translation>Ses → ses</translation>
    </message>
    <message>
        <source>Text → text</source>
        <translation>Metin → metin</translation>
    </message>
    <message>
        <source>Which attention</source>
        <translation>Hangi dikkat</translation>
    </message>
    <message>
        <source>Each word asks, the sound answers (cross-modal attention)</source>
        <translation>Her sözcük sorar, ses yanıtlar (kipler arası dikkat)</translation>
    </message>
    <message>
        <source>Each moment of the sound asks, the words answer (cross-modal attention)</source>
        <translation>Sesin her anı sorar, sözcükler yanıtlar (kipler arası dikkat)</translation>
    </message>
    <message>
        <source>Each moment asks, all moments answer (local attention of the sound)</source>
        <translation>Her an sorar, tüm anlar yanıtlar (sesin yerel dikkati)</translation>
    </message>
    <message>
        <source>Each word asks, all words answer (local attention of the text)</source>
        <translation>Her sözcük sorar, tüm sözcükler yanıtlar (metnin yerel dikkati)</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>dikkat</translation>
    </message>
    <message>
        <source>Attention is where the model looked: for each asker, a word or a moment of the sound, its weights say how it shared out its look among all that could answer. It isn’t why the model decided as it did.</source>
        <translation>Dikkat, modelin nereye baktığıdır: soran her sözcüğün ya da ses anının ağırlıkları, bakışını yanıt verebilenler arasında nasıl paylaştırdığını söyler. Modelin neden öyle karar verdiği değildir.</translation>
    </message>
    <message>
        <source>weights = softmax(Q·Kᵀ / √d), one set a head; the mean is over the heads</source>
        <translation>ağırlıklar = softmax(Q·Kᵀ / √d), her baş için bir küme; ortalama başlar üzerindendir</translation>
    </message>
    <message>
        <source>Mean</source>
        <comment>of the heads</comment>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Head %1</source>
        <translation>Baş %1</translation>
    </message>
    <message>
        <source>global, %</source>
        <comment>the unit of a column of bars</comment>
        <translation>genel, %</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined into words, their rows averaged.</source>
        <translation>Bir satırın ağırlıkları 1 eder; alt sözcükler sözcüklere birleştirilir, satırlarının ortalaması alınır.</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1.</source>
        <translation>Bir satırın ağırlıkları 1 eder.</translation>
    </message>
    <message>
        <source>Weights of a column add up to 1; sub-words are joined into words, their weights added.</source>
        <translation>Bir sütunun ağırlıkları 1 eder; alt sözcükler sözcüklere birleştirilir, ağırlıkları toplanır.</translation>
    </message>
    <message>
        <source>Weights of a column add up to 1.</source>
        <translation>Bir sütunun ağırlıkları 1 eder.</translation>
    </message>
    <message>
        <source>Weights of a moment add up to 1; of several in one pixel the largest is shown.</source>
        <translation>Bir anın ağırlıkları 1 eder; bir pikseldeki birkaç andan en büyüğü gösterilir.</translation>
    </message>
    <message>
        <source>Weights of a row add up to 1; sub-words are joined: averaged where they ask, added where they answer.</source>
        <translation>Bir satırın ağırlıkları 1 eder; alt sözcükler birleştirilir: sordukları yerde ortalanır, yanıtladıkları yerde toplanır.</translation>
    </message>
    <message>
        <source>Being drawn…</source>
        <translation>Çiziliyor…</translation>
    </message>
    <message>
        <source>Bright cells</source>
        <translation>Parlak hücreler</translation>
    </message>
    <message>
        <source>Dark cells</source>
        <translation>Koyu hücreler</translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, estimated from pauses and lengths of words.</source>
        <translation>Çerçeve, sözcüğün kendi sesidir; duraklardan ve sözcük uzunluklarından kestirilmiştir.</translation>
    </message>
    <message>
        <source>Each row is a word, each column a stretch of sound. %1 are where the word looked for its answer.</source>
        <translation>Her satır bir sözcük, her sütun bir ses parçasıdır. %1 sözcüğün yanıtını aradığı yerlerdir.</translation>
    </message>
    <message>
        <source>Each column is a moment of the sound, each row a word. %1 are the words that the moment looked at.</source>
        <translation>Her sütun sesin bir anı, her satır bir sözcüktür. %1 o anın baktığı sözcüklerdir.</translation>
    </message>
    <message>
        <source>Each row is a moment of the sound that asks, downwards in time; each column one that answers. %1 are where the moment looked.</source>
        <translation>Her satır sesin soran bir anıdır, zaman aşağı doğru akar; her sütun yanıtlayan bir andır. %1 o anın baktığı yerlerdir.</translation>
    </message>
    <message>
        <source>Each row is a word that asks, each column one that answers. %1 are the words that it looked at. A click plays the word that answers.</source>
        <translation>Her satır soran, her sütun yanıtlayan bir sözcüktür. %1 onun baktığı sözcüklerdir. Tıklama yanıtlayan sözcüğü çalar.</translation>
    </message>
    <message>
        <source>The outline is the word’s own sound, by the corpus’s own alignment of words and sound.</source>
        <translation>Çerçeve, derlemin kendi sözcük–ses hizalamasına göre sözcüğün kendi sesidir.</translation>
    </message>
    <message>
        <source>The weights are nearly even: the colours don’t begin at 0.</source>
        <translation>Ağırlıklar neredeyse eşit: renkler 0&apos;dan başlamaz.</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n heads</source>
        <translation>
            <numerusform>%n başın ortalaması</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1 of %2</source>
        <translation>baş %1 / %2</translation>
    </message>
    <message>
        <source>global</source>
        <comment>weights</comment>
        <translation>genel</translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers. With the keyboard: arrows, then Enter.</source>
        <translation>Tıklama çevresindeki 0,3 saniyeyi, sürükleme kapsadığını çalar. Klavyeyle: oklar, sonra Enter.</translation>
    </message>
    <message>
        <source>A click plays 0.3 s around it, a drag what it covers; a click on a word plays the word. With the keyboard: arrows, then Enter; Ctrl+Enter plays the word.</source>
        <translation>Tıklama çevresindeki 0,3 saniyeyi, sürükleme kapsadığını çalar; bir sözcüğe tıklama sözcüğü çalar. Klavyeyle: oklar, sonra Enter; Ctrl+Enter sözcüğü çalar.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::Legend</name>
    <message>
        <source>5 of 1,000 weights of the heads’ mean lie beyond the end of the scale and have its last colour. The mean and every head have the same scale.</source>
        <translation>Başların ortalamasındaki 1.000 ağırlıktan 5’i ölçeğin sonunu aşar ve son rengi alır. Ortalama ile her başın ölçeği aynıdır.</translation>
    </message>
    <message>
        <source>Colour scale of the weights, from %1 to %2</source>
        <translation>Ağırlıkların renk ölçeği, %1 ile %2 arası</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::MapView</name>
    <message>
        <source>%1–%2 s</source>
        <comment>from, to; seconds</comment>
        <translation>%1–%2 sn</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Attention map</source>
        <translation>Dikkat haritası</translation>
    </message>
    <message>
        <source>%1 looked at %2 with weight %3</source>
        <comment>word or seconds, the same, a number</comment>
        <translation>%1 → %2 bakışı, ağırlık %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <comment>a weight</comment>
        <translation>%1 ve altı</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>a weight</comment>
        <translation>%1 ve üstü</translation>
    </message>
    <message>
        <source>The arrow keys go from cell to cell, Enter plays the stretch, Ctrl+Enter the word.</source>
        <translation>Ok tuşları hücreden hücreye gider, Enter parçayı, Ctrl+Enter sözcüğü çalar.</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::OutsidePanel</name>
    <message>
        <source>Recordings from outside</source>
        <translation>Dışarıdan kayıtlar</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Listeyi kapat</translation>
    </message>
    <message>
        <source>The recordings stay where they are on the disk</source>
        <translation>Kayıtlar diskte oldukları yerde kalır</translation>
    </message>
    <message>
        <source>In no corpus. F2 or a double click types what is said.</source>
        <translation>Hiçbir derlemde değil. F2 ya da çift tıklamayla söyleneni yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings from outside</source>
        <translation>
            <numerusform>Dışarıdan %Ln kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>merhan::inspect::ProbabilityBars</name>
    <message>
        <source>Probabilities of the classes</source>
        <translation>Sınıfların olasılıkları</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::RecordingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation>Söyleneni yazın…</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>kullanılamıyor</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Söylenen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Tahmin</translation>
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
        <translation>metin %%1, ses %%2</translation>
    </message>
    <message>
        <source>text %1 %</source>
        <translation>metin %%1</translation>
    </message>
    <message>
        <source>audio %1 %</source>
        <translation>ses %%1</translation>
    </message>
</context>
<context>
    <name>merhan::inspect::WaitBox</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
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
        <source>Play the utterance</source>
        <translation>Söylemi çal</translation>
    </message>
    <message>
        <source>Play the utterance (%1; %2 from its start)</source>
        <translation>Söylemi çal (%1; başından: %2)</translation>
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
        <source>%n more recordings of this dialog can&apos;t be read.</source>
        <translation>
            <numerusform>Bu diyaloğun %n kaydı daha okunamıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This dialog has no recording, so nothing can be played. Everything else works.</source>
        <translation>Bu diyaloğun kaydı yok, bu yüzden çalınamaz. Geri kalan her şey çalışır.</translation>
    </message>
    <message>
        <source>No sound module</source>
        <translation>Ses modülü yok</translation>
    </message>
    <message>
        <source>No sound output</source>
        <translation>Ses çıkışı yok</translation>
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
    <name>merhan::player::TranscriptLine</name>
    <message>
        <source>While it plays, the word that is heard is marked; when each is said is estimated from pauses and lengths of words.</source>
        <translation>Çalarken duyulan sözcük işaretlenir; her birinin ne zaman söylendiği duraklardan ve sözcük uzunluklarından kestirilir.</translation>
    </message>
    <message>
        <source>While it plays, the word that is heard is marked, by the corpus’s own alignment of words and sound.</source>
        <translation>Çalarken duyulan sözcük, derlemin kendi sözcük–ses hizalamasına göre işaretlenir.</translation>
    </message>
</context>
<context>
    <name>merhan::player::Transport</name>
    <message>
        <source>Previous turn</source>
        <translation>Önceki sıra</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Sonraki sıra</translation>
    </message>
    <message>
        <source>Play from here on</source>
        <translation>Buradan çal</translation>
    </message>
    <message>
        <source>Play with the turns around it</source>
        <translation>Çevresindeki sıralarla çal</translation>
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
        <source>Show less time</source>
        <translation>Daha kısa süre göster</translation>
    </message>
    <message>
        <source>Show the whole dialog, or the utterance again</source>
        <translation>Tüm diyaloğu ya da yeniden söylemi göster</translation>
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
    <name>merhan::preferences::CachesPage</name>
    <message>
        <source>Waveforms</source>
        <translation>Dalga biçimleri</translation>
    </message>
    <message>
        <source>Clear the waveforms</source>
        <translation>Dalga biçimlerini temizle</translation>
    </message>
    <message>
        <source>What encoders said of texts</source>
        <translation>Kodlayıcıların metinler için söyledikleri</translation>
    </message>
    <message>
        <source>Clear what encoders said</source>
        <translation>Kodlayıcıların söylediklerini temizle</translation>
    </message>
    <message>
        <source>Attention maps</source>
        <translation>Dikkat haritaları</translation>
    </message>
    <message>
        <source>Clear the attention maps</source>
        <translation>Dikkat haritalarını temizle</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Önbellekler</translation>
    </message>
    <message>
        <source>What was costly to compute, kept between starts. Cleared, it is computed again when it is needed.</source>
        <translation>Hesaplanması zahmetli olup başlatmalar arasında saklananlar. Temizlenirse gerektiğinde yeniden hesaplanır.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1</source>
        <translation>
            <numerusform>%Ln girdi, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Temizleniyor…</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Temizlendi.</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::EncodersPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Kodlayıcı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Text encoders on this machine</source>
        <translation>Bu bilgisayardaki metin kodlayıcıları</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation>Metin kodlayıcıları</translation>
    </message>
    <message>
        <source>Models of the BERT family that a run can start from. Found are those in the program’s and in Hugging Face’s cache; any other folder can be added.</source>
        <translation>Bir koşunun başlayabileceği BERT ailesi modelleri. Programın ve Hugging Face’in önbelleğindekiler bulunur; başka klasörler eklenebilir.</translation>
    </message>
    <message>
        <source>Looking for encoders…</source>
        <translation>Kodlayıcılar aranıyor…</translation>
    </message>
    <message>
        <source>There is none here. packaging/setup.sh brings the default one.</source>
        <translation>Burada yok. Varsayılanı packaging/setup.sh getirir.</translation>
    </message>
    <message>
        <source>The folder of a text encoder</source>
        <translation>Metin kodlayıcısının klasörü</translation>
    </message>
    <message>
        <source>%1 holds no encoder of the BERT family with its weights in model.safetensors. It was not added.</source>
        <translation>Şu klasörde, ağırlıkları model.safetensors içinde olan BERT ailesinden bir kodlayıcı yok: %1. Eklenmedi.</translation>
    </message>
    <message>
        <source>The folder itself stays as it is</source>
        <translation>Klasörün kendisi olduğu gibi kalır</translation>
    </message>
    <message>
        <source>It was found, not added</source>
        <translation>Eklenmedi, bulundu</translation>
    </message>
    <message>
        <source>Choose an encoder first</source>
        <translation>Önce bir kodlayıcı seçin</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::GeneralPage</name>
    <message>
        <source>Annotator</source>
        <translation>Etiketleyen</translation>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Stands beside every label that you give.</source>
        <translation>Verdiğiniz her etiketin yanında durur.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeyField</name>
    <message>
        <source>Press a key…</source>
        <translation>Bir tuşa basın…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::KeysPage</name>
    <message>
        <source>Search keys</source>
        <translation>Tuşlarda ara</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Orada kalsın</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Ada ya da tuşa göre ara</translation>
    </message>
    <message>
        <source>Letters, digits and signs work wherever no field needs them. What tables and fields do by themselves (arrows, Ctrl+C) isn’t listed.</source>
        <translation>Harfler, rakamlar ve imler hiçbir alanın onlara gerek duymadığı yerde çalışır. Tabloların ve alanların kendiliğinden yaptıkları (oklar, Ctrl+C) burada yoktur.</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>İlk geldiği gibi</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>Every key is as it came</source>
        <translation>Her tuş ilk geldiği gibi</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>“%1” için yeni tuş</translation>
    </message>
    <message>
        <source>Choose what is to have another key</source>
        <translation>Başka tuş verilecek olanı seçin</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>what has a key, and where</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>%1 is used by %2. Take it from there?</source>
        <extracomment>%1 is a key, %2 one or several names.</extracomment>
        <translation>%1 şurada kullanılıyor: %2. Oradan alınsın mı?</translation>
    </message>
    <message>
        <source>Every key is as it came.</source>
        <translation>Her tuş ilk geldiği gibi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation>Metin kodlayıcıları</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Önbellekler</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::SoundPage</name>
    <message>
        <source>Sound output</source>
        <translation>Ses çıkışı</translation>
    </message>
    <message>
        <source>Looking for outputs…</source>
        <translation>Çıkışlar aranıyor…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>There is no sound output here. Everything else works, and the playhead moves.</source>
        <translation>Burada ses çıkışı yok. Geri kalan her şey çalışır, oynatma imleci de ilerler.</translation>
    </message>
    <message>
        <source>The output that was chosen isn’t there now; the system’s own is used.</source>
        <translation>Seçilen çıkış şu an yok; sistemin kendi çıkışı kullanılıyor.</translation>
    </message>
    <message>
        <source>Holds from the next time something is played.</source>
        <translation>Bir sonraki çalmadan itibaren geçerlidir.</translation>
    </message>
</context>
<context>
    <name>merhan::preferences::TrainingPage</name>
    <message>
        <source>Worker</source>
        <translation>İşçi</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>To fetch it</source>
        <translation>Getirmek için</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Training, prediction and attention run in a program of their own, which needs LibTorch. Without them all the rest works.</source>
        <translation>Eğitim, tahmin ve dikkat, LibTorch gerektiren ayrı bir programda çalışır. Onlar olmadan geri kalan her şey çalışır.</translation>
    </message>
    <message>
        <source>Not found. It was looked for in %1.</source>
        <translation>Bulunamadı. Arandığı yer: %1.</translation>
    </message>
    <message>
        <source>with CUDA</source>
        <translation>CUDA ile</translation>
    </message>
    <message>
        <source>for the processor</source>
        <translation>işlemci için</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>version, kind, place</comment>
        <translation>%1, %2, yeri: %3</translation>
    </message>
    <message>
        <source>packaging/setup.sh --libtorch, in the program’s source tree</source>
        <translation>packaging/setup.sh --libtorch, programın kaynak ağacında</translation>
    </message>
</context>
<context>
    <name>merhan::studio::About</name>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>About MER-HAN Studio</source>
        <translation>MER-HAN Studio hakkında</translation>
    </message>
    <message>
        <source>This program is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Bu program özgür yazılımdır: GNU Genel Kamu Lisansı’nın 3. ya da daha yeni bir sürümünün koşullarıyla kullanabilir, dağıtabilir ve değiştirebilirsiniz. Hiçbir garantisi yoktur.</translation>
    </message>
    <message>
        <source>Why the GPL: its charts are drawn by Qt Charts, which is free under that licence alone, and what links it has to be under it, too.</source>
        <translation>Neden GPL: grafiklerini, yalnızca bu lisansla özgür olan Qt Charts çizer; ona bağlanan da bu lisans altında olmalıdır.</translation>
    </message>
    <message>
        <source>The command line “merhan”, the worker and the library behind all three link nothing of the GPL and are under the Apache License 2.0.</source>
        <translation>“merhan” komut satırı, işçi ve üçünün de ardındaki kitaplık GPL’li hiçbir şeye bağlanmaz ve Apache License 2.0 altındadır.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Kitaplıklar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Sürümleri kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Listen to emotional speech, label it, train on it, and see what the model heard.</source>
        <translation>Duygulu konuşmayı dinleyin, etiketleyin, onunla eğitin ve modelin ne duyduğunu görün.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>burada yok</translation>
    </message>
</context>
<context>
    <name>merhan::studio::PlayerMenu</name>
    <message>
        <source>&amp;Waveform</source>
        <translation>&amp;Dalga biçimi</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Ç&amp;al ya da duraklat</translation>
    </message>
    <message>
        <source>Play from its &amp;start</source>
        <translation>&amp;Baştan çal</translation>
    </message>
    <message>
        <source>Play with its &amp;neighbours</source>
        <translation>&amp;Komşularıyla çal</translation>
    </message>
    <message>
        <source>Play from &amp;here on</source>
        <translation>B&amp;uradan çal</translation>
    </message>
    <message>
        <source>Pre&amp;vious turn</source>
        <translation>&amp;Önceki sıra</translation>
    </message>
    <message>
        <source>Ne&amp;xt turn</source>
        <translation>&amp;Sonraki sıra</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Yak&amp;ınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>U&amp;zaklaştır</translation>
    </message>
    <message>
        <source>Show the &amp;utterance</source>
        <translation>Sö&amp;ylemi göster</translation>
    </message>
    <message>
        <source>Show the &amp;dialog</source>
        <translation>Di&amp;yaloğu göster</translation>
    </message>
    <message>
        <source>&amp;Autoplay</source>
        <translation>&amp;Otomatik çal</translation>
    </message>
</context>
<context>
    <name>merhan::studio::Program</name>
    <message>
        <source>The project file is damaged</source>
        <translation>Proje dosyası hasarlı</translation>
    </message>
    <message>
        <source>%1 wasn’t closed last time, and is damaged since.</source>
        <translation>%1 geçen sefer kapatılmadı ve o zamandan beri hasarlı.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the project, and go on with the newest copy of it in %1.</source>
        <translation>Hiçbir şey değişmedi. Projeyi kapatıp şuradaki en yeni kopyasıyla sürdürün: %1.</translation>
    </message>
    <message>
        <source>Show the copies</source>
        <translation>Kopyaları göster</translation>
    </message>
</context>
<context>
    <name>merhan::train::ClassCounts</name>
    <message numerus="yes">
        <source>%Ln utterances</source>
        <translation>
            <numerusform>%Ln söylem</numerusform>
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
        <translation>Çalışmaya devam etsin</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Durdur ve kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Süren bir koşu var</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>run, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can go on without this window: the worker needs no studio, and the next start shows it again. Or it saves a checkpoint and stops; Resume goes on from there.</source>
        <translation>Bu pencere olmadan da sürebilir: işçinin studio’ya gereksinimi yoktur, sonraki başlatmada yeniden görünür. Ya da kontrol noktası kaydedip durur; Sürdür oradan devam eder.</translation>
    </message>
    <message>
        <source>Waiting until the batch is through and the checkpoint is saved…</source>
        <translation>Yığının bitmesi ve kontrol noktasının kaydedilmesi bekleniyor…</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Beklemeden kapat</translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveCards</name>
    <message>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Score on the validation utterances</source>
        <translation>Doğrulama söylemlerindeki puan</translation>
    </message>
    <message>
        <source>Validation score</source>
        <translation>Doğrulama puanı</translation>
    </message>
    <message>
        <source>On utterances that the fold neither trains nor tests on; the best epoch is chosen by them. The test’s scores are in the table below.</source>
        <translation>Katın ne eğittiği ne de test ettiği söylemlerde; en iyi epok bunlara göre seçilir. Testin puanları aşağıdaki tablodadır.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>What training makes smaller: mean cross-entropy. Where the validation’s grows while the training’s falls, the model learns its utterances by heart.</source>
        <translation>Eğitimin küçülttüğü: ortalama çapraz entropi. Eğitiminki düşerken doğrulamanınki artıyorsa model söylemlerini ezberliyordur.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>best</source>
        <translation>en iyi</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>UAR = Σ recall ÷ classes; WAR = right ÷ all; macro F1 = Σ F1 ÷ classes</source>
        <translation>UAR = Σ duyarlılık ÷ sınıf; WAR = doğru ÷ tümü; makro F1 = Σ F1 ÷ sınıf</translation>
    </message>
    <message>
        <source>loss = Σ weight · −log p(label) ÷ Σ weight; the weight is the class’s</source>
        <translation>kayıp = Σ ağırlık · −log p(etiket) ÷ Σ ağırlık; ağırlık sınıfınkidir</translation>
    </message>
</context>
<context>
    <name>merhan::train::CurveChart</name>
    <message>
        <source>%1, epoch %2: %3</source>
        <comment>fold, number, value</comment>
        <translation>%1, epok %2: %3</translation>
    </message>
    <message>
        <source>(training)</source>
        <translation>(eğitim)</translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldProgress</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>%1 % of at most all epochs</source>
        <translation>en çok tüm epokların %%1 kadarı</translation>
    </message>
</context>
<context>
    <name>merhan::train::FoldTableModel</name>
    <message>
        <source>%1, seed %2</source>
        <comment>fold, seed</comment>
        <translation>%1, tohum %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>best epoch</comment>
        <translation>şimdilik %1</translation>
    </message>
    <message>
        <source>Of the fold’s test utterances, by the model of its best epoch</source>
        <translation>Katın test söylemlerinde, en iyi epokunun modeliyle</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what a fold is tested on</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>En iyi epok</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Ağırlıklı F1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunConsequences</name>
    <message>
        <source>Estimate</source>
        <translation>Kestirim</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Doğr.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Utterances of each fold</source>
        <translation>Her katın söylemleri</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Bu koşu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>Zaman ve bellek</translation>
    </message>
    <message>
        <source>What the starting point was trained on is counted when the run starts: look at its leakage line then.</source>
        <translation>Başlangıç noktasının neyle eğitildiği koşu başlarken sayılır: o zaman sızıntı satırına bakın.</translation>
    </message>
    <message>
        <source>There is no test, so no score: this makes a model to give away.</source>
        <translation>Test yok, dolayısıyla puan da yok: bu, başkalarına verilecek bir model yapar.</translation>
    </message>
    <message>
        <source>Training and test share no speaker and no dialog.</source>
        <translation>Eğitim ile testin ortak konuşmacısı ve diyaloğu yok.</translation>
    </message>
    <message>
        <source>Training and test share %1: test scores will look better than with strangers.</source>
        <translation>Eğitim ile testin ortakları: %1. Test puanları yabancılarla olacağından iyi görünecek.</translation>
    </message>
    <message>
        <source>Training and test share %1.</source>
        <translation>Eğitim ile testin ortakları: %1.</translation>
    </message>
    <message>
        <source>Without validation no epoch is chosen: the last one counts.</source>
        <translation>Doğrulama olmadan epok seçilmez: sonuncusu geçerli.</translation>
    </message>
    <message>
        <source>Training and validation share %1: validation scores will look better than test scores.</source>
        <translation>Eğitim ile doğrulamanın ortakları: %1. Doğrulama puanları test puanlarından iyi görünecek.</translation>
    </message>
    <message>
        <source>Training and validation share no speaker and no dialog.</source>
        <translation>Eğitim ile doğrulamanın ortak konuşmacısı ve diyaloğu yok.</translation>
    </message>
    <message>
        <source>Not one of the labelled utterances has its recording here (looked for %1). Locate the corpus, or train on text alone.</source>
        <translation>Etiketli söylemlerin hiçbirinin kaydı burada yok (aranan: %1). Derlemin yerini gösterin ya da yalnızca metinle eğitin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labelled utterances have no readable recording and are left out.</source>
        <translation>
            <numerusform>%Ln etiketli söylemin okunabilir kaydı yok; dışarıda bırakılıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>İlki: %1</translation>
    </message>
    <message>
        <source>Disk: about %1 while it trains, %2 afterwards.</source>
        <translation>Disk: eğitim sırasında yaklaşık %1, sonrasında %2.</translation>
    </message>
    <message>
        <source>Only %1 are free in %2: the run will stop and keep its last checkpoint when the disk is full.</source>
        <translation>Boş yer yalnızca %1 (%2): disk dolunca koşu durur ve son kontrol noktasını saklar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the estimate</source>
        <translation>Kestirimi iptal et</translation>
    </message>
    <message>
        <source>Estimate time and memory</source>
        <translation>Zaman ve belleği kestir</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunDialog</name>
    <message>
        <source>Copy as command line</source>
        <translation>Komut satırı olarak kopyala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Koşuyu başlat</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Yeni koşu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>A remark that stays with the run</source>
        <translation>Koşuyla birlikte kalan bir not</translation>
    </message>
    <message>
        <source>The “merhan train …” that makes the same run</source>
        <translation>Aynı koşuyu yapan “merhan train …”</translation>
    </message>
    <message>
        <source>Progress of making the run</source>
        <translation>Koşunun hazırlanma ilerlemesi</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Yapılması gerekenler</translation>
    </message>
    <message>
        <source>Add the folder of a text encoder</source>
        <translation>Metin kodlayıcısı klasörü ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n fields to correct</source>
        <translation>
            <numerusform>Düzeltilecek %n alan</numerusform>
        </translation>
    </message>
    <message>
        <source>merhan-worker is not installed</source>
        <translation>merhan-worker kurulu değil</translation>
    </message>
    <message>
        <source>Nothing can be trained on this</source>
        <translation>Bununla hiçbir şey eğitilemez</translation>
    </message>
    <message>
        <source>Trains a few batches to see</source>
        <translation>Görmek için birkaç yığın eğitir</translation>
    </message>
    <message>
        <source>Not known yet: no earlier run was like this.</source>
        <translation>Henüz bilinmiyor: önceki koşuların hiçbiri böyle değildi.</translation>
    </message>
    <message>
        <source>Training a few batches…</source>
        <translation>Birkaç yığın eğitiliyor…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Başlıyor…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Another run of this project has this name.</source>
        <translation>Bu projenin başka bir koşusu bu adı taşıyor.</translation>
    </message>
</context>
<context>
    <name>merhan::train::NewRunForm</name>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Hazır ayarı sil</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Runs made with it stay.</source>
        <translation>“%1” hazır ayarı silinsin mi? Onunla yapılan koşular kalır.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” hazır ayarını sil</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Hazır ayar olarak kaydet</translation>
    </message>
    <message>
        <source>Keep all values of this page under the name:</source>
        <translation>Bu sayfanın tüm değerlerini şu adla sakla:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>“%1” is a preset of the program, which stays as it is. Take another name.</source>
        <translation>“%1” programın hazır ayarıdır ve olduğu gibi kalır. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Böyle bir klasör yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from the preset</source>
        <translation>
            <numerusform>%n değer hazır ayardan farklı</numerusform>
        </translation>
    </message>
    <message>
        <source>No text encoder was found here. Add a folder, or train on audio alone.</source>
        <translation>Burada metin kodlayıcısı bulunamadı. Bir klasör ekleyin ya da yalnızca sesle eğitin.</translation>
    </message>
    <message>
        <source>This isn’t the folder of a text encoder of the BERT family.</source>
        <translation>Bu, BERT ailesinden bir metin kodlayıcısının klasörü değil.</translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation>Referansta iki akış ve tüm dikkatler vardır, havuzlanmış istatistik yoktur.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Oturum %1</translation>
    </message>
    <message>
        <source>The last session (%1)</source>
        <translation>Son oturum (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Leave one session out, %n folds</source>
        <translation>
            <numerusform>Bir oturumu dışarıda bırak, %n kat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave one speaker out, %n folds</source>
        <translation>
            <numerusform>Bir konuşmacıyı dışarıda bırak, %n kat</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator %1</source>
        <translation>Etiketleyen %1</translation>
    </message>
    <message>
        <source>The default one (not found here)</source>
        <translation>Varsayılan (burada bulunamadı)</translation>
    </message>
    <message>
        <source>Keep all values of this page under a name</source>
        <translation>Bu sayfanın tüm değerlerini bir adla sakla</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Switch one off to see what it is good for.</source>
        <translation>Neye yaradığını görmek için birini kapatın.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>A Hugging Face folder of the BERT family, with its weights as safetensors</source>
        <translation>BERT ailesinden, ağırlıkları safetensors olan bir Hugging Face klasörü</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Diğer ayarlar</translation>
    </message>
    <message>
        <source>Only with both streams</source>
        <translation>Yalnızca iki akışla</translation>
    </message>
</context>
<context>
    <name>merhan::train::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Koşunun ayrıntıları</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ortam</translation>
    </message>
    <message>
        <source>Nothing is in this run’s log. A run that was started in a terminal writes its words there.</source>
        <translation>Bu koşunun günlüğünde bir şey yok. Uçbirimde başlatılan koşu sözlerini oraya yazar.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunHeader</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Durdur ve kaydet</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Hemen bitir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Waits after the batch it is at, and keeps its memory</source>
        <translation>Üzerindeki yığından sonra bekler, belleğini tutar</translation>
    </message>
    <message>
        <source>Saves a checkpoint and ends; Resume goes on from there</source>
        <translation>Kontrol noktası kaydedip biter; Sürdür oradan devam eder</translation>
    </message>
    <message>
        <source>Its scores, its confusion matrix, and what is behind them</source>
        <translation>Puanları, karışıklık matrisi ve arkalarındakiler</translation>
    </message>
    <message>
        <source>Kill it</source>
        <translation>Sonlandır</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>&amp;Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Sil…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation>Projeden &amp;kaldır…</translation>
    </message>
    <message>
        <source>Stop it first</source>
        <translation>Önce durdurun</translation>
    </message>
    <message>
        <source>New run like this…</source>
        <translation>Bunun gibi yeni koşu…</translation>
    </message>
    <message>
        <source>Opens the dialog with this run’s settings</source>
        <translation>İletişim kutusunu bu koşunun ayarlarıyla açar</translation>
    </message>
    <message>
        <source>Ne&amp;w run like this…</source>
        <translation>&amp;Bunun gibi yeni koşu…</translation>
    </message>
    <message>
        <source>&amp;Curves as picture…</source>
        <translation>&amp;Eğriler (resim)…</translation>
    </message>
    <message>
        <source>Table of &amp;epochs…</source>
        <translation>E&amp;pok tablosu…</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Henüz hiçbir epok bitmedi</translation>
    </message>
    <message>
        <source>It would come to the same again</source>
        <translation>Yine aynı biçimde biterdi</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunList</name>
    <message>
        <source>Runs</source>
        <translation>Koşular</translation>
    </message>
</context>
<context>
    <name>merhan::train::RunPage</name>
    <message>
        <source>Show log</source>
        <translation>Günlüğü göster</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Katlar</translation>
    </message>
    <message>
        <source>When every fold goes through all its epochs at the speed so far; folds that stop early make it shorter</source>
        <translation>Her kat şimdiki hızla tüm epoklarından geçerse; erken duran katlar süreyi kısaltır</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>en çok %1 kaldı</translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation>%1 söylem/sn</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <comment>memory</comment>
        <translation>%1 / %2 GB</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>eğitim süresi %1</translation>
    </message>
    <message>
        <source>Test: UAR %1, WAR %2</source>
        <translation>Test: UAR %1, WAR %2</translation>
    </message>
    <message>
        <source>macro F1 %1, weighted F1 %2</source>
        <translation>makro F1 %1, ağırlıklı F1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>on the machine %1</source>
        <translation>%1 bilgisayarında</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Aygıt: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>The run’s files can’t be read: %1</source>
        <translation>Koşunun dosyaları okunamıyor: %1</translation>
    </message>
    <message>
        <source>Its folder isn’t there any more (%1). What the project took from it is still there: see Evaluate.</source>
        <translation>Klasörü artık yok (%1). Projenin ondan aldıkları duruyor: bkz. Değerlendir.</translation>
    </message>
    <message>
        <source>All epochs together; what else a run does, as reading and testing, isn’t in it</source>
        <translation>Tüm epoklar birlikte; koşunun okuma ve sınama gibi öteki işleri buna dahil değil</translation>
    </message>
</context>
<context>
    <name>merhan::train::Runs</name>
    <message>
        <source>The worker left before it had begun, without a word.</source>
        <translation>İşçi başlamadan, bir şey demeden ayrıldı.</translation>
    </message>
    <message>
        <source>The worker left before it had begun. Its last words: %1</source>
        <translation>İşçi başlamadan ayrıldı. Son sözleri: %1</translation>
    </message>
    <message>
        <source>The run couldn’t be told</source>
        <translation>Koşuya komut iletilemedi</translation>
    </message>
    <message>
        <source>Not renamed</source>
        <translation>Yeniden adlandırılmadı</translation>
    </message>
    <message>
        <source>Another run of this project is called “%1”. Nothing was changed.</source>
        <translation>Bu projenin başka bir koşusunun adı “%1”. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The note wasn’t saved</source>
        <translation>Not kaydedilmedi</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 silindi.</translation>
    </message>
    <message>
        <source>%1 wasn’t removed</source>
        <translation>%1 kaldırılmadı</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 kaldırıldı.</translation>
    </message>
    <message>
        <source>%1 wasn’t deleted</source>
        <translation>%1 silinmedi</translation>
    </message>
    <message>
        <source>The runs can’t be read</source>
        <translation>Koşular okunamıyor</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 bitti</translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <translation>%1 durdu</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 başarısız oldu</translation>
    </message>
    <message>
        <source>%1 couldn’t be taken into the project: %2</source>
        <translation>%1 projeye alınamadı: %2</translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation>%1 zaten projede.</translation>
    </message>
    <message>
        <source>%1 is in the project already, as %2.</source>
        <comment>names of runs</comment>
        <translation>%1 zaten projede, %2 adıyla.</translation>
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
        <translation>&amp;Yeni koşu…</translation>
    </message>
    <message>
        <source>&amp;Rename the run…</source>
        <translation>Koşuyu yeniden &amp;adlandır…</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;ot…</translation>
    </message>
    <message>
        <source>&amp;Delete the run…</source>
        <translation>Koşuyu &amp;sil…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Koşular</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>Yeni koşu…</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Henüz koşu yok.</translation>
    </message>
    <message numerus="yes">
        <source>Train one on %Ln labelled utterances, here or with “merhan train” in a terminal; it appears by itself.</source>
        <translation>
            <numerusform>%Ln etiketli söylemle burada ya da uçbirimde “merhan train” ile bir koşu eğitin; kendiliğinden görünür.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The curves can’t be read</source>
        <translation>Eğriler okunamıyor</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Eğrileri kaydet</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Çizimler (*.svg)</translation>
    </message>
    <message>
        <source>Save the table of epochs</source>
        <translation>Epok tablosunu kaydet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 kaydedildi</translation>
    </message>
    <message>
        <source>New run &amp;like this…</source>
        <translation>&amp;Bunun gibi yeni koşu…</translation>
    </message>
    <message>
        <source>Its settings can’t be read</source>
        <translation>Ayarları okunamıyor</translation>
    </message>
</context>
<context>
    <name>merhan::train::Words</name>
    <message>
        <source>Fold %1</source>
        <translation>Kat %1</translation>
    </message>
    <message>
        <source>Fold %1, seed %2</source>
        <translation>Kat %1, tohum %2</translation>
    </message>
    <message>
        <source>fold %1, seed %2</source>
        <translation>kat %1, tohum %2</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>kat %1</translation>
    </message>
    <message>
        <source>Goes on: %1</source>
        <translation>Sürüyor: %1</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Başlıyor: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>Aygıt: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins %1 (%2): %3 to train, %4 to validate, %5 to test</source>
        <translation>Başlıyor: %1 (%2): eğitim %3, doğrulama %4, test %5</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 finished: validation UAR %3, loss %4</source>
        <translation>Epok %1 / %2 bitti: doğrulama UAR %3, kayıp %4</translation>
    </message>
    <message>
        <source>%1 utterances/s</source>
        <translation>%1 söylem/sn</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>şimdilik en iyisi</translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, epoch %2</source>
        <translation>Kontrol noktası kaydedildi: %1, epok %2</translation>
    </message>
    <message>
        <source>(best so far)</source>
        <translation>(şimdilik en iyisi)</translation>
    </message>
    <message>
        <source>The command “%1” was not obeyed: %2</source>
        <translation>“%1” komutu uygulanmadı: %2</translation>
    </message>
    <message>
        <source>Command obeyed: %1</source>
        <translation>Komut uygulandı: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>%1 stopped early after epoch %2; the best was epoch %3</source>
        <comment>a fold</comment>
        <translation>%1, epok %2 sonrasında erken durdu; en iyisi epok %3</translation>
    </message>
    <message>
        <source>WAR %1, UAR %2, macro F1 %3, weighted F1 %4</source>
        <translation>WAR %1, UAR %2, makro F1 %3, ağırlıklı F1 %4</translation>
    </message>
    <message>
        <source>Stopped on request; what was learnt is saved</source>
        <translation>İstek üzerine durduruldu; öğrenilen kaydedildi</translation>
    </message>
    <message>
        <source>Stopped by %1; what was learnt is saved</source>
        <translation>%1 durdurdu; öğrenilen kaydedildi</translation>
    </message>
    <message>
        <source>Finished after %1</source>
        <translation>Bitti, süre %1</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Başarısız oldu: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Uyarı: %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n konuşmacı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialogs</source>
        <translation>
            <numerusform>%n diyalog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n oturum</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> ve </translation>
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
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <source>This machine has no such device.</source>
        <translation>Bu bilgisayarda böyle bir aygıt yok.</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Aygıtlar aranıyor…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>of time, at least to at most</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>En çok %1</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GB of memory</source>
        <translation>%1; bellek %2 / %3 GB</translation>
    </message>
    <message>
        <source>%1; %2 GB of memory</source>
        <translation>%1; %2 GB bellek</translation>
    </message>
    <message>
        <source>%1 utterances/s, measured just now.</source>
        <translation>%1 söylem/sn, az önce ölçüldü.</translation>
    </message>
    <message>
        <source>%1 utterances/s, as in “%2”.</source>
        <translation>%1 söylem/sn, “%2” koşusundaki gibi.</translation>
    </message>
    <message>
        <source>Early stopping often ends it sooner.</source>
        <translation>Erken durma çoğu kez daha çabuk bitirir.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Bir ad verin.</translation>
    </message>
    <message>
        <source>It names a folder, so it can’t have a / in it.</source>
        <translation>Klasör adıdır, bu yüzden içinde / olamaz.</translation>
    </message>
    <message>
        <source>It names a folder, so it can’t begin with a point.</source>
        <translation>Klasör adıdır, bu yüzden noktayla başlayamaz.</translation>
    </message>
    <message>
        <source>It is too long for a folder.</source>
        <translation>Klasör için çok uzun.</translation>
    </message>
    <message>
        <source>There is a run of that name.</source>
        <translation>Bu adda bir koşu var.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Öznitelikler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Bilgisayar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes a whole number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir tam sayı alır.</translation>
    </message>
    <message>
        <source>Takes a number from %1 to %2.</source>
        <translation>%1 ile %2 arasında bir sayı alır.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>En çok %1 olmalı.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>En az %1 olmalı.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 mi demek istediniz?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>help, config key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Four classes: %1</source>
        <translation>Dört sınıf: %1</translation>
    </message>
    <message>
        <source>Six classes: %1</source>
        <translation>Altı sınıf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes: %1</source>
        <translation>
            <numerusform>%n sınıf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Must divide the projection and twice the BiLSTM width.</source>
        <translation>İzdüşümü ve BiLSTM genişliğinin iki katını bölmeli.</translation>
    </message>
    <message>
        <source>Takes whole numbers, each once, with commas between them.</source>
        <translation>Virgülle ayrılmış, her biri bir kez geçen tam sayılar alır.</translation>
    </message>
    <message>
        <source>Takes a share between 0 and 1, such as 0.2.</source>
        <translation>0 ile 1 arasında bir pay alır, örneğin 0.2.</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Say whose annotations.</source>
        <translation>Kimin etiketlemeleri olduğunu belirtin.</translation>
    </message>
    <message>
        <source>The reference has both streams, every attention and no pooled statistics.</source>
        <translation>Referansta iki akış ve tüm dikkatler vardır, havuzlanmış istatistik yoktur.</translation>
    </message>
    <message>
        <source>Takes auto, cpu, cuda or cuda:N.</source>
        <translation>auto, cpu, cuda ya da cuda:N alır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Rename a run</source>
        <translation>Koşuyu yeniden adlandır</translation>
    </message>
    <message>
        <source>Name of the run in this project (its folder keeps its own):</source>
        <translation>Koşunun bu projedeki adı (klasörünün adı değişmez):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note about %1:</source>
        <translation>%1 için not:</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Koşuyu sil</translation>
    </message>
    <message>
        <source>Its folder %1 (%2) goes, with its models and its log, and the project forgets its answers. This can’t be undone.</source>
        <translation>%1 klasörü (%2) modelleri ve günlüğüyle silinir, proje yanıtlarını unutur. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>The project forgets its answers. Its folder stays where it is: %1</source>
        <translation>Proje yanıtlarını unutur. Klasörü olduğu yerde kalır: %1</translation>
    </message>
    <message>
        <source>in fold %1</source>
        <translation>kat %1 içinde</translation>
    </message>
    <message>
        <source>before the first fold</source>
        <translation>ilk kattan önce</translation>
    </message>
    <message>
        <source>Out of memory %1</source>
        <comment>where</comment>
        <translation>Bellek yetmedi, %1</translation>
    </message>
    <message>
        <source>Loss is not a number, %1</source>
        <comment>where</comment>
        <translation>Kayıp bir sayı değil, %1</translation>
    </message>
    <message>
        <source>Disk full %1</source>
        <comment>where</comment>
        <translation>Disk dolu, %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>where</comment>
        <translation>Başarısız, %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Başlamadı</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durdu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Öldü</translation>
    </message>
    <message>
        <source>Everything up to the checkpoint of fold %1, epoch %2 is saved; Resume goes on from there.</source>
        <translation>Kat %1, epok %2 kontrol noktasına kadar her şey kaydedildi; Sürdür oradan devam eder.</translation>
    </message>
    <message>
        <source>Nothing was learnt yet; Resume begins it again.</source>
        <translation>Henüz bir şey öğrenilmedi; Sürdür yeniden başlatır.</translation>
    </message>
    <message>
        <source>No worker has begun this run yet. Start begins it.</source>
        <translation>Henüz hiçbir işçi bu koşuya başlamadı. Başlat onu başlatır.</translation>
    </message>
    <message>
        <source>The worker is loading; that takes a few seconds.</source>
        <translation>İşçi yükleniyor; bu birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Paused. Continue goes on.</source>
        <translation>Duraklatıldı. Devam et sürdürür.</translation>
    </message>
    <message>
        <source>It finishes the batch it is at, saves a checkpoint and stops.</source>
        <translation>Üzerindeki yığını bitirir, kontrol noktası kaydeder ve durur.</translation>
    </message>
    <message>
        <source>It was stopped on request.</source>
        <translation>İstek üzerine durduruldu.</translation>
    </message>
    <message>
        <source>It was stopped by %1.</source>
        <translation>%1 durdurdu.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Başarısız oldu.</translation>
    </message>
    <message>
        <source>The worker ended without a word: it was killed, the machine ran out of memory or went down.</source>
        <translation>İşçi bir şey demeden sonlandı: öldürüldü, bilgisayarın belleği bitti ya da bilgisayar kapandı.</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n kat</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoder’s states</source>
        <translation>Kodlayıcı durumları</translation>
    </message>
    <message>
        <source>MFCCs</source>
        <translation>MFCC’ler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fold %1 of %2, seed %3</source>
        <translation>Kat %1 / %2, tohum %3</translation>
    </message>
    <message>
        <source>Fold %1 of %2</source>
        <translation>Kat %1 / %2</translation>
    </message>
    <message>
        <source>epoch %1 of at most %2</source>
        <translation>epok %1, en çok %2</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>kat %1 / %2</translation>
    </message>
    <message>
        <source>fold %1 of %2, epoch %3</source>
        <translation>kat %1 / %2, epok %3</translation>
    </message>
    <message>
        <source>Driver %1</source>
        <translation>Sürücü %1</translation>
    </message>
    <message>
        <source>UAR %1, WAR %2</source>
        <comment>numbers in per cent, the second with its sign</comment>
        <translation>UAR %1, WAR %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled of %Ln utterances</source>
        <translation>
            <numerusform>%Ln söylemden %1 tanesi etiketli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Encoder’s states of %Ln transcripts are there</source>
        <translation>
            <numerusform>%Ln metnin kodlayıcı durumları hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MFCCs of %Ln recordings are there</source>
        <translation>
            <numerusform>%Ln kaydın MFCC’leri hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of %1, %Ln utterances: %2</source>
        <comment>a fold; scores</comment>
        <translation>
            <numerusform>%1 sınaması, %Ln söylem: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test of the whole run, %Ln answers: %1</source>
        <comment>scores</comment>
        <translation>
            <numerusform>Tüm koşunun sınaması, %Ln yanıt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped in the studio.</source>
        <translation>Stüdyoda durduruldu.</translation>
    </message>
    <message>
        <source>It was stopped by “merhan stop” in a terminal.</source>
        <translation>Uçbirimde “merhan stop” ile durduruldu.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epok %1</translation>
    </message>
    <message>
        <source>UAR %1</source>
        <comment>per cent</comment>
        <translation>UAR %1</translation>
    </message>
    <message>
        <source>The worker ended. Its last words: %1</source>
        <translation>İşçi sona erdi. Son sözleri: %1</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>Doğrulama UAR</translation>
    </message>
    <message>
        <source>Validation WAR</source>
        <translation>Doğrulama WAR</translation>
    </message>
    <message>
        <source>Validation macro F1</source>
        <translation>Doğrulama makro F1</translation>
    </message>
    <message>
        <source>Loss (solid: validation, dotted: training)</source>
        <translation>Kayıp (düz: doğrulama, noktalı: eğitim)</translation>
    </message>
    <message>
        <source>Epoch; the number at a line’s end is its fold, the ring its best epoch</source>
        <translation>Epok; çizginin sonundaki sayı katı, halka en iyi epoku gösterir</translation>
    </message>
    <message>
        <source>Checkpoint saved: %1, in its first epoch</source>
        <comment>a fold</comment>
        <translation>Kontrol noktası kaydedildi: %1, ilk epokunda</translation>
    </message>
    <message>
        <source>Finished %1 after it went on</source>
        <translation>Sürdürüldükten %1 sonra bitti</translation>
    </message>
    <message>
        <source>Delete the run “%1”?</source>
        <translation>“%1” koşusu silinsin mi?</translation>
    </message>
    <message>
        <source>Remove the run “%1” from this project?</source>
        <translation>“%1” koşusu bu projeden çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” koşusunu sil</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” koşusunu çıkar</translation>
    </message>
    <message>
        <source>What fold %1 has learnt of its first epoch is saved; Resume goes on from there.</source>
        <translation>Kat %1 ilk epokundan ne öğrendiyse kaydedildi; Sürdür oradan devam eder.</translation>
    </message>
    <message>
        <source>It was killed; the machine is taking it down.</source>
        <translation>Sonlandırıldı; makine onu kapatıyor.</translation>
    </message>
    <message>
        <source>It was told to end now. Where that has no effect, “Kill it” has: what was learnt since the last checkpoint is lost then.</source>
        <translation>Şimdi bitmesi söylendi. Etkisi olmazsa “Sonlandır” bitirir: son kontrol noktasından sonra öğrenilenler o zaman kaybolur.</translation>
    </message>
    <message>
        <source>Resume would come to the same; “New run like this…” takes over its settings, to be changed.</source>
        <translation>Sürdür aynı sonuca varırdı; “Bunun gibi yeni koşu…” değiştirilmek üzere ayarlarını alır.</translation>
    </message>
    <message>
        <source>It was ended from here before it could save.</source>
        <translation>Kaydedemeden buradan bitirildi.</translation>
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
    <message>
        <source>Annotate</source>
        <translation>Etiketle</translation>
    </message>
    <message>
        <source>Label one utterance after another, a key each.</source>
        <translation>Söylemleri birbiri ardına, tek tuşla etiketleyin.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>See how often a run is right, and hear where it isn’t.</source>
        <translation>Bir koşunun ne sıklıkta haklı olduğunu görün, olmadığı yerleri dinleyin.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>See where a model looked, in the words and in the sound.</source>
        <translation>Modelin sözcüklerde ve seste nereye baktığını görün.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Begin a run, watch it learn, and have it in the project.</source>
        <translation>Bir koşu başlatın, öğrenmesini izleyin, projede bulun.</translation>
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
    <message>
        <source>Freezing the labels</source>
        <translation>Etiketler donduruluyor</translation>
    </message>
    <message>
        <source>Splitting the utterances</source>
        <translation>Söylemler bölünüyor</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>Kayıtlar aranıyor</translation>
    </message>
    <message>
        <source>Writing the run&apos;s folder</source>
        <translation>Koşunun klasörü yazılıyor</translation>
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

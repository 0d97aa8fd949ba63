<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
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

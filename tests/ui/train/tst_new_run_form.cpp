// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the dialog "New run": what they take, what they say is wrong, what they keep.
#include "tests/ui/train/new_run_fixture.h"
#include "ui/train/new_run_cards.h"
#include "ui/train/new_run_words.h"

#include <QLabel>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

#include <map>
#include <set>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;

namespace {

/// Another value for a key than the one it has, allowed beside it.
QString otherValue(const protocol::ConfigKey &key, const QString &now)
{
    static const std::map<QString, QString> chosen{{u"classes"_s, u"six"_s},
                                                   {u"labels"_s, u"corpus"_s},
                                                   {u"protocol"_s, u"session:2"_s},
                                                   {u"validation"_s, u"random:0.25"_s},
                                                   {u"seed"_s, u"3,4"_s},
                                                   {u"device"_s, u"cuda:7"_s},
                                                   {u"heads"_s, u"8"_s},
                                                   {u"preset"_s, u"reference"_s}};
    const auto found = chosen.find(QString::fromLatin1(key.name));
    if (found != chosen.end())
        return found->second;
    if (now == u"true"_s || now == u"false"_s)
        return now == u"true"_s ? u"false"_s : u"true"_s;
    for (const char *choice : key.choices)
        if (*choice && now != QString::fromUtf8(choice))
            return QString::fromUtf8(choice);
    const auto value = now.toDouble();
    return valueText(key.most >= value + 4 ? value + 4 : (value + key.most) / 2);
}

} // namespace

class TestNewRunForm : public NewRunFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void everyKeyHasAField()
    {
        openFresh();
        std::set<QWidget *> widgets;
        for (const protocol::ConfigKey &key : protocol::configKeys()) {
            ConfigField *one = field(key.name);
            QVERIFY2(one, key.name);
            QVERIFY2(m_dialog->isAncestorOf(one->widget()), key.name);
            QVERIFY2(!one->control()->accessibleName().isEmpty() || one->isNamed(), key.name);
            QVERIFY2(widgets.insert(one->widget()).second, key.name);
            // What the translators see is what the table says.
            QCOMPARE(translatableHelp(key), QString::fromUtf8(key.help));
            QVERIFY2(keyName(key) != QString::fromLatin1(key.name), key.name);
        }
        QVERIFY(form()->config() == protocol::RunConfig{});
    }

    void everyFieldChangesItsKeyAlone_data()
    {
        QTest::addColumn<QString>("name");
        for (const protocol::ConfigKey &key : protocol::configKeys())
            QTest::newRow(key.name) << QString::fromLatin1(key.name);
    }

    void everyFieldChangesItsKeyAlone()
    {
        QFETCH(QString, name);
        static bool fresh = (openFresh(), true);
        Q_UNUSED(fresh)
        const protocol::ConfigKey &key = **protocol::findConfigKey(name.toStdString());
        m_dialog->setConfig({});
        const QString before = field(key.name)->value();
        const QString wanted = otherValue(key, before);
        QVERIFY2(wanted != before, qPrintable(wanted));
        QSignalSpy changed(form(), &NewRunForm::changed);
        if (name == u"preset"_s)
            form()->choosePreset(wanted);
        else
            field(key.name)->setValue(wanted);
        QVERIFY(changed.count() > 0);
        QCOMPARE(field(key.name)->value(), wanted);
        protocol::RunConfig expected;
        if (name == u"preset"_s)
            expected = *protocol::presetConfig("reference");
        else
            VERIFY_RESULT(protocol::set(expected, key.name, wanted.toStdString()));
        if (name != u"init"_s && name != u"encoder"_s)
            QCOMPARE(form()->problems(), 0);
        QCOMPARE(json(), protocol::toJson(expected));
    }

    void whatIsWrongIsMarked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *key, const char *typed, const char *words) {
            QTest::addRow("%s=%s", key, typed)
                << QString::fromUtf8(key) << QString::fromUtf8(typed) << QString::fromUtf8(words);
        };
        row("learning_rate", "5e5", "Must be at most 1. Did you mean 5e-5?");
        row("learning_rate", "", "Takes a number from");
        row("learning_rate", "quick", "Takes a number from");
        row("epochs", "0", "Must be at least 1.");
        row("epochs", "2.5", "Takes a whole number");
        row("batch", "99999", "Must be at most 4,096.");
        row("dropout", "1", "Must be at most 0.95.");
        row("seed", "1,x", "whole numbers, each once");
        row("seed", "1,1", "whole numbers, each once");
        row("heads", "3", "Must divide");
        row("protocol", "random:2", "between 0 and 1");
        row("validation", "random:", "between 0 and 1");
        row("init", "/nowhere/at/all", "no such folder");
        row("encoder", "/nowhere/at/all", "BERT family");
        row("classes", "sad,sad", "Name each label in one class only");
    }

    void whatIsWrongIsMarked()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        openFresh();
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
        QTRY_VERIFY(!form()->encoders().empty());
        ConfigField *one = field(qPrintable(key));
        one->setValue(typed);
        QVERIFY2(one->problem().contains(words), qPrintable(one->problem()));
        QVERIFY(one->control()->property("merhanWrong").toBool());
        QCOMPARE(one->control()->accessibleDescription(), one->problem());
        QCOMPARE(form()->problems(), 1);
        QVERIFY(!m_dialog->startButton()->isEnabled());
        QCOMPARE(m_dialog->startButton()->toolTip(), u"1 fields to correct"_s);
        QStringList lines;
        for (const ProblemLine *line : m_dialog->findChildren<ProblemLine *>())
            if (line->isVisible())
                lines << line->text();
        QCOMPARE(lines.size(), 1); // seen, also below "More settings"
        QVERIFY2(lines.first().contains(words), qPrintable(lines.first()));
        m_dialog->setConfig({});
        QCOMPARE(form()->problems(), 0);
        QTRY_VERIFY(m_dialog->startButton()->isEnabled());
    }

    void aCommaIsAPoint()
    {
        openFresh();
        field("dropout")->setValue(u"0,25"_s);
        QCOMPARE(form()->config().dropout, 0.25);
        QCOMPARE(form()->problems(), 0);
    }

    void encodersOfThisMachine()
    {
        openFresh();
        auto *encoder = static_cast<ChoiceField *>(field("encoder"));
        QTRY_COMPARE(form()->encoders().size(), std::size_t{1});
        QCOMPARE(encoder->value(), QString());
        QCOMPARE(encoder->combo()->currentText(), u"encoder, 2 MB, MIT"_s);
        QCOMPARE(form()->textWidth(), 8);
        addEncoder(*m_settings, QString::fromStdString((m_folder / "second").string()));
        addEncoder(*m_settings, QString::fromStdString((m_folder / "other").string()));
        open();
        QTRY_COMPARE(form()->encoders().size(), std::size_t{2}); // the other is no BERT
        field("encoder")->setValue(QString::fromStdString((m_folder / "second").string()));
        QCOMPARE(form()->problems(), 0);
        QCOMPARE(form()->textWidth(), 16);
        field("encoder")->setValue(QString::fromStdString((m_folder / "other").string()));
        QCOMPARE(form()->problems(), 1);
        field("streams")->setValue(u"audio"_s);
        QCOMPARE(form()->problems(), 0); // nobody reads it
    }

    void theReferenceKeepsItsParts()
    {
        openFresh();
        field("streams")->setValue(u"audio"_s);
        form()->choosePreset(u"reference"_s);
        QCOMPARE(form()->config().streams, std::string("both"));
        QCOMPARE(form()->config().epochs, 64);
        QVERIFY(!field("local_attention")->widget()->isEnabled());
        QCOMPARE(form()->problems(), 0);
        form()->choosePreset(u"merhan"_s);
        QVERIFY(field("local_attention")->widget()->isEnabled());
        QCOMPARE(form()->config().epochs, protocol::RunConfig{}.epochs);
    }

    void presetsArePeoples()
    {
        openFresh();
        field("epochs")->setValue(u"7"_s);
        field("protocol")->setValue(u"loso"_s);
        QVERIFY(!form()->savePreset(u"merhan"_s));
        QVERIFY(!form()->savePreset(u"MER-HAN"_s));
        QVERIFY(!form()->savePreset(u" "_s));
        const auto differs = [this] {
            for (const auto *label : form()->findChildren<QLabel *>())
                if (label->text().contains(u"differ"_s))
                    return label->text();
            return QString();
        };
        QCOMPARE(differs(), u"2 values differ from the preset"_s);
        QVERIFY(form()->savePreset(u"Quick / mine"_s));
        QCOMPARE(form()->preset(), u"Quick / mine"_s);
        QCOMPARE(differs(), QString()); // from the one that is chosen now
        field("batch")->setValue(u"8"_s);
        QVERIFY2(differs().startsWith(u'1'), qPrintable(differs()));
        field("batch")->setValue(QString::number(protocol::RunConfig{}.batch));
        const std::string kept = json();
        form()->choosePreset(u"merhan"_s);
        QCOMPARE(form()->config().epochs, protocol::RunConfig{}.epochs);
        QCOMPARE(form()->config().protocol, std::string("loso")); // the data stay
        field("protocol")->setValue(u"all"_s);
        open(); // another time
        form()->choosePreset(u"*Quick / mine"_s);
        QCOMPARE(json(), kept);
        form()->removePreset(u"Quick / mine"_s);
        QCOMPARE(json(), kept);
        QCOMPARE(form()->preset(), u"merhan"_s);
        QCOMPARE(NewRunPresets(m_settings.get()).names(), QStringList());
    }

    void cleanupTestCase() { cleanUp(); }
};

QTEST_MAIN(TestNewRunForm)
#include "tst_new_run_form.moc"

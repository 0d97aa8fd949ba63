// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_form.h"

#include "core/corpus/labels.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/train/new_run_counts.h"
#include "ui/train/new_run_words.h"

#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kOwn = u'*'; ///< before the name of a person's preset, in the list of them

/// What the reference can't do without.
constexpr std::string_view kOfReference[] = {"streams", "local_attention", "cross_attention",
                                             "global_attention", "pooled_statistics"};

} // namespace

NewRunForm::NewRunForm(QSettings *settings, DeviceField *devices, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_presets(settings), m_devices(devices),
      m_main(nullptr), m_moreGrid(nullptr), m_more(new QWidget), m_moreButton(new QToolButton),
      m_counts(new ClassCounts), m_differs(new QLabel), m_preset(nullptr),
      m_savePreset(new QPushButton(tr("Save as…"))),
      m_removePreset(new QPushButton(tr("Delete…")))
{
    m_fields["device"] = devices;
    makeMain();
    makeMore();
    for (const auto &[name, field] : m_fields)
        connect(field, &ConfigField::changed, this, &NewRunForm::read);
    connect(m_devices, &DeviceField::asked, this, &NewRunForm::read);
    connect(m_preset->combo(), &QComboBox::activated, this,
            [this](int index) { choosePreset(m_preset->combo()->itemData(index).toString()); });
    connect(m_savePreset, &QPushButton::clicked, this, &NewRunForm::askForPresetName);
    connect(m_removePreset, &QPushButton::clicked, this, [this] {
        const QString name = preset();
        auto *ask = new QMessageBox(QMessageBox::Question, tr("Delete a preset"),
                                    tr("Delete the preset “%1”? Runs made with it stay.").arg(name),
                                    QMessageBox::Cancel, this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->addButton(tr("Delete “%1”").arg(name), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(ask, &QMessageBox::buttonClicked, this, [this, ask, name](QAbstractButton *button) {
            if (ask->buttonRole(button) == QMessageBox::DestructiveRole)
                removePreset(name);
        });
        ask->open();
    });
    fillPresets();
    setConfig({});
}

ConfigField *NewRunForm::field(std::string_view key) const
{
    const auto found = m_fields.find(key);
    return found == m_fields.end() ? nullptr : found->second;
}

void NewRunForm::setConfig(const protocol::RunConfig &config)
{
    m_setting = true;
    // A person's preset stays chosen only while nothing else is set from outside.
    m_preset->setValue(QString::fromStdString(config.preset));
    for (const protocol::ConfigKey &key : protocol::configKeys())
        if (std::string_view(key.name) != "preset")
            m_fields.at(key.name)->setValue(valueText(protocol::get(config, key)));
    m_setting = false;
    read();
}

QString NewRunForm::preset() const
{
    const QString value = m_preset->value();
    return value.startsWith(kOwn) ? value.mid(1) : value;
}

void NewRunForm::choosePreset(const QString &name)
{
    const bool own = NewRunPresets::builtIn().contains(name);
    const QString wanted = name.startsWith(kOwn) ? name.mid(1) : name;
    const auto preset = own ? [&]() -> std::optional<protocol::RunConfig> {
        const auto built = protocol::presetConfig(name.toStdString());
        return built ? std::optional(withPreset(m_config, *built)) : std::nullopt;
    }()
                            : m_presets.find(wanted);
    if (!preset)
        return;
    setConfig(*preset);
    if (!own) {
        m_setting = true;
        m_preset->setValue(kOwn + wanted);
        m_setting = false;
        read();
    }
}

bool NewRunForm::savePreset(const QString &name)
{
    if (!m_presets.save(name.trimmed(), m_config))
        return false;
    fillPresets();
    choosePreset(kOwn + name.trimmed());
    return true;
}

void NewRunForm::removePreset(const QString &name)
{
    const protocol::RunConfig now = m_config;
    m_presets.remove(name);
    m_preset->setValue(QString::fromStdString(now.preset));
    fillPresets();
    setConfig(now);
}

void NewRunForm::fillPresets()
{
    QList<ChoiceField::Entry> entries = ChoiceField::entriesOf(m_preset->key());
    for (const QString &name : m_presets.names())
        entries.append({kOwn + name, name});
    m_preset->setEntries(entries);
}

void NewRunForm::askForPresetName()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as a preset"));
    ask->setLabelText(tr("Keep all values of this page under the name:"));
    ask->setOkButtonText(tr("Save"));
    ask->setCancelButtonText(tr("Cancel"));
    if (m_preset->value().startsWith(kOwn))
        ask->setTextValue(preset());
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (savePreset(name) || name.trimmed().isEmpty())
            return;
        auto *no = new QMessageBox(
            QMessageBox::Information, tr("Save as a preset"),
            tr("“%1” is a preset of the program, which stays as it is. Take another name.")
                .arg(name.trimmed()),
            QMessageBox::Close, this);
        no->setAttribute(Qt::WA_DeleteOnClose);
        no->open();
    });
    ask->open();
}

void NewRunForm::read()
{
    if (m_setting)
        return;
    const QString chosen = m_preset->value();
    std::string base = chosen.toStdString();
    std::optional<protocol::RunConfig> own;
    if (chosen.startsWith(kOwn)) {
        own = m_presets.find(chosen.mid(1));
        base = own ? own->preset : protocol::RunConfig{}.preset;
    }
    const auto preset = protocol::presetConfig(base);
    if (!preset)
        return;
    std::map<std::string, QString> problems;
    protocol::RunConfig config = *preset;
    for (const protocol::ConfigKey &key : protocol::configKeys()) {
        if (std::string_view(key.name) == "preset")
            continue;
        const QString value = m_fields.at(key.name)->value();
        if (const auto done = protocol::set(config, key.name, value.toStdString()); !done)
            problems[key.name] = problemOf(key, value, done.error());
    }
    // What no key tells alone comes one by one: each is marked and put right for the next.
    for (std::size_t i = 0; i < protocol::configKeys().size(); ++i) {
        const auto valid = protocol::validate(config);
        if (valid || valid.error().arguments.empty())
            break;
        const std::string name = valid.error().arguments.front();
        const auto key = protocol::findConfigKey(name);
        if (!key || problems.contains(name))
            break;
        problems[name] = problemOf(**key, m_fields.at(name)->value(), valid.error());
        std::visit([&](auto member) { config.*member = (*preset).*member; }, (*key)->member);
    }
    m_config = config;
    if (const QString problem = encoderProblem(); !problem.isEmpty())
        problems["encoder"] = problem;
    if (const auto classes = corpus::LabelSet::parse(config.classes); !classes)
        problems["classes"] = common::plainSentence(classes.error());
    if (const QString trouble = m_devices->trouble(); !trouble.isEmpty())
        problems["device"] = trouble;
    if (!config.init.empty() && !QDir(QString::fromStdString(config.init)).exists())
        problems["init"] = tr("There is no such folder.");
    lockReference();
    showProblems(problems);

    const QStringList differing = keysThatDiffer(config, own.value_or(*preset));
    const auto count = static_cast<int>(differing.size());
    m_differs->setText(count == 0 ? QString()
                                  : tr("%n values differ from the preset", nullptr, count));
    QStringList fields;
    for (const QString &key : differing)
        fields << keyName(**protocol::findConfigKey(key.toStdString()));
    m_differs->setToolTip(fields.join(u", "_s));
    m_removePreset->setVisible(chosen.startsWith(kOwn));
    Q_EMIT changed();
}

void NewRunForm::showProblems(const std::map<std::string, QString> &problems)
{
    for (const auto &[name, field] : m_fields) {
        const auto found = problems.find(name);
        field->setProblem(found == problems.end() ? QString() : found->second);
        const bool isMore = m_more->isAncestorOf(field->widget());
        if (found != problems.end() && isMore)
            setMoreVisible(true);
    }
}

int NewRunForm::problems() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [](const auto &entry) {
        return !entry.second->problem().isEmpty();
    }));
}

ConfigField *NewRunForm::firstProblem() const
{
    for (const protocol::ConfigKey &key : protocol::configKeys())
        if (ConfigField *one = m_fields.at(key.name); !one->problem().isEmpty())
            return one;
    return nullptr;
}

QString NewRunForm::encoderProblem() const
{
    if (!m_encodersKnown || m_config.streams == "audio")
        return {};
    const QString value = QString::fromStdString(m_config.encoder);
    const bool known =
        std::any_of(m_encoders.begin(), m_encoders.end(), [&](const EncoderHere &encoder) {
            return encoder.value == value || (!value.isEmpty() && encoder.name == value);
        });
    if (known)
        return {};
    if (value.isEmpty())
        return tr("No text encoder was found here. Add a folder, or train on audio alone.");
    return tr("This isn’t the folder of a text encoder of the BERT family.");
}

void NewRunForm::lockReference()
{
    const bool locked = m_config.preset == "reference";
    for (const std::string_view name : kOfReference) {
        ConfigField *one = field(name);
        // One stream has no other to attend to.
        const bool without = m_config.streams != "both" && name == "cross_attention";
        one->widget()->setEnabled((!locked && !without) || !one->problem().isEmpty());
        one->widget()->setToolTip(
            locked    ? tr("The reference has both streams, every attention and no pooled statistics.")
            : without ? tr("Only with both streams")
                      : keyHelp(one->key()));
    }
    field("encoder")->widget()->setEnabled(m_config.streams != "audio");
}

void NewRunForm::setPlan(const RunPlan &plan)
{
    if (plan.classes.empty())
        return;
    m_counts->set(plan.labelled, plan.classes, plan.perClass);
    auto *protocol = static_cast<ChoiceField *>(field("protocol"));
    QList<ChoiceField::Entry> entries;
    for (ChoiceField::Entry entry : ChoiceField::entriesOf(protocol->key())) {
        if (entry.value == u"session:"_s) {
            for (const QString &session : plan.sessions)
                entries.append({entry.value + session, tr("Session %1").arg(session)});
            continue;
        }
        if (entry.value == u"session:last"_s && !plan.sessions.isEmpty())
            entry.words = tr("The last session (%1)").arg(plan.sessions.last());
        else if (entry.value == u"loso"_s && plan.sessions.size() > 1)
            entry.words = tr("Leave one session out, %n folds", nullptr,
                             static_cast<int>(plan.sessions.size()));
        else if (entry.value == u"loso-speaker"_s && plan.speakers > 1)
            entry.words = tr("Leave one speaker out, %n folds", nullptr, plan.speakers);
        entries.append(entry);
    }
    protocol->setEntries(entries);
}

void NewRunForm::setAnnotators(const std::vector<store::AnnotatorCount> &annotators)
{
    auto *labels = static_cast<ChoiceField *>(field("labels"));
    QList<ChoiceField::Entry> entries;
    for (const ChoiceField::Entry &entry : ChoiceField::entriesOf(labels->key())) {
        if (!entry.open) {
            entries.append(entry);
            continue;
        }
        for (const store::AnnotatorCount &annotator : annotators) {
            const QString name = QString::fromStdString(annotator.name);
            entries.append({entry.value + name, tr("Annotator %1").arg(name)});
        }
    }
    labels->setEntries(entries);
}

void NewRunForm::setEncoders(std::vector<EncoderHere> encoders)
{
    m_encoders = std::move(encoders);
    m_encodersKnown = true;
    QList<ChoiceField::Entry> entries;
    const bool standard = std::any_of(m_encoders.begin(), m_encoders.end(),
                                      [](const auto &encoder) { return encoder.value.isEmpty(); });
    if (!standard)
        entries.append({QString(), tr("The default one (not found here)")});
    for (const EncoderHere &encoder : m_encoders)
        entries.append({encoder.value, encoder.words()});
    static_cast<ChoiceField *>(field("encoder"))->setEntries(entries);
    read();
}

int NewRunForm::textWidth() const
{
    const QString value = QString::fromStdString(m_config.encoder);
    for (const EncoderHere &encoder : m_encoders)
        if (encoder.value == value || encoder.name == value)
            return encoder.width;
    return 384;
}

} // namespace merhan::train

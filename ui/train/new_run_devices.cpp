// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_devices.h"

#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/worker_program.h"
#include "ui/train/new_run_words.h"
#include "ui/train/words.h"

#include <QButtonGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

/// Loading CUDA on a busy machine takes seconds; a driver that hangs takes for ever.
constexpr int kLongestMs = 60'000;

constexpr ErrorCode kNoDevices{
    "worker_devices", "The worker didn’t say what devices there are (%1). Automatic and CPU work."};

QString gibibytes(std::int64_t bytes)
{
    return Words::tr("%1 GB").arg(
        common::number(static_cast<qint64>(std::llround(static_cast<double>(bytes) / 1e9))));
}

QLabel *helpLine()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(common::fontOf(label, 12));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString Device::words() const
{
    QStringList words;
    if (value == u"cpu"_s)
        words << Words::tr("CPU"); // there is but one; its name would take the line
    else
        words << (!name.isEmpty() ? name : value == u"cuda"_s ? Words::tr("NVIDIA GPU") : value);
    if (threads > 0)
        words << Words::tr("%n threads", nullptr, threads);
    if (memoryBytes > 0)
        words << gibibytes(memoryBytes);
    return words.join(u", "_s);
}

Result<std::vector<Device>> devicesOf(const QByteArray &json)
{
    const QJsonArray list = QJsonDocument::fromJson(json).object()[u"devices"_s].toArray();
    std::vector<Device> devices;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        Device device;
        device.value = object[u"device"_s].toString();
        device.name = object[u"name"_s].toString();
        device.threads = object[u"threads"_s].toInt();
        device.memoryBytes = static_cast<std::int64_t>(object[u"memory_bytes"_s].toDouble());
        device.driver = object[u"driver"_s].toString();
        device.usable = object[u"usable"_s].toBool(true);
        const QJsonObject why = object[u"why"_s].toObject();
        std::vector<std::string> arguments;
        for (const QJsonValue &argument : why[u"arguments"_s].toArray())
            arguments.push_back(argument.toString().toStdString());
        device.reason = common::sentence(why[u"code"_s].toString().toStdString(), arguments,
                                         why[u"sentence"_s].toString().toStdString());
        if (!device.value.isEmpty())
            devices.push_back(std::move(device));
    }
    if (devices.empty())
        return Error{&kNoDevices, {QString::fromUtf8(json.left(200)).simplified().toStdString()}};
    return devices;
}

DeviceField::DeviceField(const protocol::ConfigKey &key, QObject *parent)
    : ConfigField(key, parent), m_widget(new QWidget), m_list(new QVBoxLayout), m_said(helpLine()),
      m_group(new QButtonGroup(m_widget))
{
    describe(m_widget);
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(4);
    m_list->setSpacing(4);
    layout->addLayout(m_list);
    layout->addWidget(m_said);
    m_said->hide();
    fill({});
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

DeviceField::~DeviceField()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
    }
}

QString DeviceField::value() const
{
    return m_values.value(m_group->checkedId(), u"auto"_s);
}

void DeviceField::setValue(const QString &value)
{
    qsizetype index = m_values.indexOf(value);
    if (index < 0) {
        // Of another machine, or the worker hasn't answered yet.
        addChoice({.value = value, .name = choiceName(key(), value)});
        index = m_values.size() - 1;
    }
    m_group->button(static_cast<int>(index))->setChecked(true);
}

void DeviceField::addChoice(const Device &device)
{
    auto *button = new QRadioButton(device.words());
    button->setEnabled(device.usable);
    button->setToolTip(device.name.isEmpty() ? keyHelp(key()) : device.name);
    button->setAccessibleName(device.words());
    // A long name of a device is cut, not the panel widened.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_group->addButton(button, static_cast<int>(m_values.size()));
    m_values << device.value;
    m_list->addWidget(button);
    const QString below = !device.reason.isEmpty()   ? device.reason
                          : !device.driver.isEmpty() ? Words::tr("Driver %1").arg(device.driver)
                                                     : QString();
    if (below.isEmpty())
        return;
    button->setAccessibleDescription(below);
    QLabel *more = helpLine();
    more->setText(below);
    more->setContentsMargins(24, 0, 0, 0);
    m_list->addWidget(more);
}

void DeviceField::fill(const std::vector<Device> &devices)
{
    const QString before = m_values.isEmpty() ? u"auto"_s : value();
    const QSignalBlocker quiet(m_group);
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
    m_devices = devices;
    addChoice({.value = u"auto"_s, .name = choiceName(key(), u"auto"_s)});
    bool cpu = false;
    for (const Device &device : devices)
        cpu = cpu || device.value == u"cpu"_s;
    if (!cpu)
        addChoice({.value = u"cpu"_s});
    for (const Device &device : devices)
        addChoice(device);
    setValue(before);
}

void DeviceField::setDevices(const std::vector<Device> &devices)
{
    fill(devices);
}

QString DeviceField::trouble() const
{
    const QString chosen = value();
    if (m_devices.empty() || chosen == u"auto"_s || chosen == u"cpu"_s)
        return {};
    bool gpu = false;
    for (const Device &device : m_devices) {
        if (device.value == chosen && !device.usable)
            return device.reason;
        if (device.value == chosen)
            return {};
        gpu = gpu || (device.usable && device.value != u"cpu"_s);
    }
    // "cuda" alone is any of them.
    return gpu && chosen == u"cuda"_s ? QString() : Words::tr("This machine has no such device.");
}

void DeviceField::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void DeviceField::ask()
{
    const auto program = common::workerProgram();
    if (!program) {
        say(common::plainSentence(common::noWorkerError()));
        Q_EMIT asked();
        return;
    }
    if (m_process)
        return;
    say(Words::tr("Looking for devices…"));
    auto *process = new QProcess(this);
    m_process = process;
    process->setProcessEnvironment(common::workerEnvironment());
    connect(process, &QProcess::finished, this, [this, process] { answered(process); });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // never sends finished()
            answered(process);
    });
    QTimer::singleShot(kLongestMs, process, [process] { process->kill(); });
    process->start(*program, {u"devices"_s, u"--json"_s});
}

void DeviceField::answered(QProcess *process)
{
    process->deleteLater();
    m_process = nullptr;
    const bool well = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0
                      && process->error() != QProcess::FailedToStart;
    if (const auto devices = devicesOf(process->readAllStandardOutput()); well && devices) {
        fill(*devices);
        say({});
    } else {
        const QString last =
            QString::fromUtf8(process->readAllStandardError().right(300)).simplified();
        say(common::plainSentence(
            {&kNoDevices, {(last.isEmpty() ? process->errorString() : last).toStdString()}}));
    }
    Q_EMIT asked();
}

} // namespace merhan::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"
#include "ui/train/new_run_fields.h"

#include <QByteArray>
#include <QPointer>

#include <vector>

class QButtonGroup;
class QLabel;
class QProcess;
class QVBoxLayout;

namespace merhan::train {

/// A place where the worker can, or can't, compute.
struct Device {
    QString value = {}; ///< of the config key: "cpu", "cuda:0"
    QString name = {};
    int threads = 0;              ///< 0: not said
    std::int64_t memoryBytes = 0; ///< 0: not said
    QString driver = {};
    bool usable = true;
    QString reason = {}; ///< why not
    QString words() const;
};

/// What `merhan-worker devices --json` printed; unknown fields are passed over.
Result<std::vector<Device>> devicesOf(const QByteArray &json);

/// The key `device`: automatic, the processor, and each device that the worker finds.
class DeviceField : public ConfigField {
    Q_OBJECT
public:
    DeviceField(const protocol::ConfigKey &key, QObject *parent);
    ~DeviceField() override;
    QWidget *widget() override { return m_widget; }
    QWidget *control() override { return m_widget; }
    QString value() const override;
    void setValue(const QString &value) override;

    /// Asks the worker, in a process of its own; what it says replaces the list.
    void ask();
    void setDevices(const std::vector<Device> &devices);
    /// Why the chosen device can't be used here; "" when it can, or nobody knows.
    QString trouble() const;
    /// A sentence below the list; "" for none.
    void say(const QString &sentence);

Q_SIGNALS:
    /// The worker has answered, or can't.
    void asked();

private:
    void fill(const std::vector<Device> &devices);
    void addChoice(const Device &device);
    void answered(QProcess *process);

    QWidget *m_widget;
    QVBoxLayout *m_list;
    QLabel *m_said;
    QButtonGroup *m_group;
    QStringList m_values; ///< by button id
    std::vector<Device> m_devices;
    QPointer<QProcess> m_process;
};

} // namespace merhan::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/small_project.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/train/new_run_dialog.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

/// The dialog "New run", offscreen, on a project of 60 utterances. Nothing depends on what
/// encoders, settings or workers this machine has.
class NewRunFixture : public QObject {
protected:
    static constexpr int kUtterances = 60;

    Folder m_folder;
    QString m_project;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<merhan::common::Session> m_session;
    std::unique_ptr<merhan::train::NewRunDialog> m_dialog;

    void prepare()
    {
        using namespace merhan;
        using namespace Qt::StringLiterals;
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English));
        common::useStyle();
        // An encoder, so that nothing depends on what this machine has; its home is elsewhere.
        m_folder.write("encoder/config.json", R"({"model_type": "bert", "hidden_size": 8})");
        m_folder.write("encoder/model.safetensors", std::string(2'000'000, 'x'));
        m_folder.write("encoder/README.md", "---\nlanguage: en\nlicense: mit\n---\nWords\n");
        m_folder.write("second/config.json", R"({"model_type": "bert", "hidden_size": 16})");
        m_folder.write("second/model.safetensors", "x");
        m_folder.write("other/config.json", R"({"model_type": "gpt2"})");
        m_folder.write("other/model.safetensors", "x");
        qputenv("MERHAN_ENCODER_DIR", QByteArray::fromStdString(m_folder / "encoder"));
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(m_folder / "cache"));
        qputenv("HF_HOME", QByteArray::fromStdString(m_folder / "hub"));
        writeWorker("exit 1\n");
        qputenv("MERHAN_WORKER", QByteArray::fromStdString(m_folder / "worker"));

        m_project = QString::fromStdString((m_folder / "X.merhan").string());
        auto project = store::Project::create(m_folder / "X.merhan");
        VERIFY_RESULT(project);
        const auto corpus = smallCorpus(kUtterances, m_folder / "corpus");
        for (const auto &u : corpus.utterances)
            m_folder.write(("corpus/" + u.wav).c_str(), "sound");
        VERIFY_RESULT(store::importCorpus(*project, corpus, "test"));
        VERIFY_RESULT(store::annotate(*project, says("Ada", 1, {"sad"})));
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat);
        m_session = std::make_unique<common::Session>();
        m_session->open(m_project);
        QTRY_VERIFY(m_session->isOpen());
    }
    void cleanUp()
    {
        m_dialog.reset();
        m_session.reset();
    }
    /// A new dialog with the settings as they are, once it has its first plan.
    void open()
    {
        m_dialog = std::make_unique<merhan::train::NewRunDialog>(
            merhan::common::Studio{m_session.get(), m_settings.get()}, nullptr);
        m_dialog->show();
        QTRY_VERIFY(m_dialog->plan());
    }
    void openFresh()
    {
        m_settings->clear();
        open();
    }
    void writeWorker(const std::string &script)
    {
        m_folder.write("worker", "#!/bin/sh\n" + script);
        std::filesystem::permissions(m_folder / "worker", std::filesystem::perms::owner_all);
    }
    merhan::train::NewRunForm *form() { return m_dialog->form(); }
    merhan::train::ConfigField *field(const char *key) { return form()->field(key); }
    std::string json() { return merhan::protocol::toJson(form()->config()); }
};

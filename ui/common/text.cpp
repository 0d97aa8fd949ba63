// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"

#include "ui/common/error_sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <cmath>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("text", text);
}

QString withMinus(QString text)
{
    return text.replace(u'-', u'−');
}

} // namespace

QString number(qint64 value)
{
    return withMinus(QLocale().toString(value));
}

QString number(double value, int decimals)
{
    return withMinus(QLocale().toString(value, 'f', decimals));
}

QString clock(double seconds, int decimals)
{
    const double unit = std::pow(10.0, decimals);
    const auto all = std::llround(std::abs(seconds) * unit);
    const auto perMinute = std::llround(60 * unit);
    const qint64 minutes = all / perMinute;
    QString rest = QLocale().toString(static_cast<double>(all % perMinute) / unit, 'f', decimals);
    if (all % perMinute < std::llround(10 * unit))
        rest.prepend(u'0');
    const QString sign = seconds < 0 && all > 0 ? u"−"_s : QString();
    if (minutes < 60)
        return sign + QString::number(minutes) + u':' + rest;
    return sign + u"%1:%2:"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')) + rest;
}

QString duration(double seconds)
{
    if (seconds < 59.95)
        return translated(QT_TRANSLATE_NOOP("text", "%1 s")).arg(number(seconds, 1));
    const auto minutes = std::llround(seconds / 60);
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("text", "%1 min")).arg(number(minutes));
    return translated(QT_TRANSLATE_NOOP("text", "%1 h %2 min"))
        .arg(number(minutes / 60))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString day(qint64 msSince1970)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msSince1970);
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (time.date() == today)
        return translated(QT_TRANSLATE_NOOP("text", "today, %1"))
            .arg(locale.toString(time.time(), QLocale::ShortFormat));
    if (time.date() == today.addDays(-1))
        return translated(QT_TRANSLATE_NOOP("text", "yesterday"));
    if (time.date().year() == today.year())
        return locale.toString(time.date(),
                               QCoreApplication::translate("text", "d MMMM", "a day of this year"));
    return locale.toString(time.date(), QLocale::ShortFormat);
}

QString plainSentence(const Error &error)
{
    if (!error.code)
        return {};
    const QByteArray pattern = QCoreApplication::translate("errors", error.code->english).toUtf8();
    return QString::fromStdString(
        fillIn({pattern.constData(), static_cast<std::size_t>(pattern.size())}, error.arguments));
}

QString sentence(const Error &error)
{
    const QString text = plainSentence(error);
    if (error.file.empty())
        return text;
    QString place = shownPath(error.file);
    if (error.line > 0)
        place += u':' + QString::number(error.line);
    return place + u": "_s + text;
}

QString sentence(const std::string &code, const std::vector<std::string> &arguments,
                 const std::string &english)
{
    for (const ErrorSentence *known = kErrorSentences; known->key; ++known) {
        if (code != known->key)
            continue;
        const std::string plain = fillIn(known->english, arguments);
        // A key may have two sentences, with and without advice; and another version's arguments
        // may mean something else.
        if (!english.ends_with(plain))
            continue;
        const ErrorCode meant{known->key, known->english};
        return QString::fromStdString(english.substr(0, english.size() - plain.size()))
               + plainSentence({&meant, arguments});
    }
    return QString::fromStdString(english);
}

QString shownPath(const std::filesystem::path &path)
{
    QString text = QString::fromStdString(shown(path));
    const QString home = QDir::homePath();
    if (home.size() > 1 && text.startsWith(home + u'/'))
        text.replace(0, home.size(), u"~"_s);
    return text;
}

std::filesystem::path toPath(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

QString fromPath(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

} // namespace merhan::common

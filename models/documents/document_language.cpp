// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document_language.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace emesa::documents {

namespace {

QLocale localeOf(const QString &tag, const QLocale &own)
{
    const QLocale locale(tag);
    return own.language() == locale.language() ? own : locale;
}

} // namespace

DocumentLanguage::DocumentLanguage(const QString &tag, const QLocale &own, const QString &folder)
    : m_tag(tag), m_words(localeOf(tag, own)), m_translator(std::make_shared<QTranslator>())
{
    // English is the language of the sources; a missing file leaves their texts.
    if (!m_translator->load(QString(folder + QStringLiteral("/emesa_") + tag + QStringLiteral(".qm"))))
        m_translator.reset();
}

QStringList DocumentLanguage::available(const QString &folder)
{
    static const QString english = QStringLiteral("en");
    QStringList tags;
    const QStringList files = QDir(folder).entryList({QStringLiteral("emesa_*.qm")}, QDir::Files);
    for (const QString &file : files)
        tags += file.mid(6).chopped(3);
    tags.removeAll(english);
    std::sort(tags.begin(), tags.end(), [](const QString &one, const QString &other) { return QString::localeAwareCompare(nameOf(one), nameOf(other)) < 0; });
    tags.prepend(english);
    return tags;
}

QString DocumentLanguage::nameOf(const QString &tag)
{
    // "American English" would be more than is meant.
    if (tag == QLatin1String("en"))
        return QStringLiteral("English");
    QString name = QLocale(tag).nativeLanguageName();
    if (tag == QLatin1String("es"))
        name = QStringLiteral("Español");
    return name.isEmpty() ? tag : QString(name[0].toUpper() + name.mid(1));
}

QString DocumentLanguage::text(const char *context, const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString DocumentLanguage::date(QDate date) const
{
    QString format = m_words.locale().dateFormat(QLocale::LongFormat);
    format.remove(QStringLiteral("dddd"));
    while (!format.isEmpty() && !format[0].isLetter() && format[0] != u'\'')
        format.remove(0, 1);
    return m_words.locale().toString(date, format.trimmed());
}

QString DocumentLanguage::date(Timestamp moment) const
{
    return date(QDateTime::fromMSecsSinceEpoch(moment.ms).toLocalTime().date());
}

} // namespace emesa::documents

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/words.h"

#include <QTranslator>

#include <memory>

namespace emesa::documents {

/// The language a document is written in, which need not be the program's: texts come from the translation of that
/// language alone, numbers, money and dates are written by its locale. Copies share the translation; GUI thread.
class DocumentLanguage
{
public:
    /// `tag` as BCP 47 ("de", "hi", "es", "en"). Where the program speaks that language too, its `own` locale writes
    /// the numbers (English of India, not of America). Texts that have no translation stay English.
    explicit DocumentLanguage(const QString &tag, const QLocale &own = QLocale(), const QString &folder = defaultFolder());

    /// Tags of the languages there is a translation of, English first, the others by name.
    [[nodiscard]] static QStringList available(const QString &folder = defaultFolder());
    /// "Deutsch": as those who speak it call it.
    [[nodiscard]] static QString nameOf(const QString &tag);

    [[nodiscard]] QString tag() const { return m_tag; }
    [[nodiscard]] const tables::Words &words() const { return m_words; }

    /// A text marked with QT_TRANSLATE_NOOP("Documents", …).
    [[nodiscard]] QString text(const char *source) const { return text("Documents", source); }
    [[nodiscard]] QString text(const char *context, const char *source) const;
    /// "24 January 2026" in full, so that nobody takes the month for the day.
    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] QString date(Timestamp moment) const;

private:
    [[nodiscard]] static QString defaultFolder() { return QStringLiteral(":/emesa/translations"); }

    QString m_tag;
    tables::Words m_words;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace emesa::documents

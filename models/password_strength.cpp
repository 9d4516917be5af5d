// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/password_strength.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <vector>

namespace emesa {

namespace {

constexpr qsizetype judgedBytes = 100; // zxcvbn's time grows with the square of the length and more
constexpr qsizetype shortestWord = 3;
/// Guesses as powers of two at which the score goes up: 10³, 10⁶, 10⁸, 10¹⁰.
constexpr double steps[] = {9.97, 19.93, 26.58, 33.22};

} // namespace

int passwordScore(const QString &password, const QStringList &known)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QList<QByteArray> words;
    for (const QString &text : known) {
        const QStringList parts = QString(text + u' ' + text.section(u'@', 0, 0)).toLower().split(between, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= shortestWord)
                words.append(part.toUtf8());
        }
    }
    std::vector<const char *> list;
    for (const QByteArray &word : std::as_const(words))
        list.push_back(word.constData());
    list.push_back(nullptr);
    QByteArray start = password.toUtf8().left(judgedBytes);
    start.replace('\0', '\x01'); // it reads C strings
    const double bits = ZxcvbnMatch(start.constData(), list.data(), nullptr);
    int score = 0;
    for (const double step : steps)
        score += bits >= step ? 1 : 0;
    return score;
}

} // namespace emesa

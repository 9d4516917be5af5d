// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/documents/document_writer.h"

namespace emesa {

/// One document of one order as a preview shows it: reads what it needs, writes it in the language chosen, and again
/// when another is chosen. GUI thread; `desk` outlives it.
class DocumentViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    DocumentViewModel(Desk &desk, documents::DocumentKind kind, Id order, QObject *parent = nullptr);

    /// Reads order, offers and files, as far as the document needs them.
    void load();
    [[nodiscard]] State state() const { return m_state; }
    /// Why there is no document; only when Failed.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Only when Ready.
    [[nodiscard]] const documents::DocumentContent &content() const { return m_content; }

    [[nodiscard]] documents::DocumentKind kind() const { return m_kind; }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &tag);

    /// "Quote", as menus and headings of the program say it.
    [[nodiscard]] static QString nameOf(documents::DocumentKind kind);

signals:
    void changed();

private:
    void fail(const Error &why);
    void rewrite();

    Desk &m_desk;
    documents::DocumentKind m_kind;
    Id m_order;
    State m_state = State::Loading;
    Error m_error;
    documents::DocumentSource m_source;
    documents::DocumentContent m_content;
    QString m_language;
    int m_round = 0;   ///< counts loads, so that late answers change nothing
    int m_missing = 0; ///< answers on their way
};

} // namespace emesa

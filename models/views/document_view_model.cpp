// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/document_view_model.h"

namespace emesa {

using documents::DocumentKind;
using documents::DocumentLanguage;

DocumentViewModel::DocumentViewModel(Desk &desk, DocumentKind kind, Id order, QObject *parent)
    : QObject(parent), m_desk(desk), m_kind(kind), m_order(order)
{
    m_source.issuer = QStringLiteral("Emesa");
    const QString own = QLocale::languageToCode(desk.words().locale().language());
    m_language = DocumentLanguage::available().contains(own) ? own : QStringLiteral("en");
}

void DocumentViewModel::load()
{
    const int round = ++m_round;
    m_state = State::Loading;
    m_missing = 2;
    emit changed();
    // Each answer of this load; those of an earlier one, and those after a failure, change nothing.
    const auto current = [this, round](auto take) {
        return [this, round, take = std::move(take)](const auto &answer) {
            if (round != m_round || m_state != State::Loading)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            take(*answer);
            if (--m_missing == 0)
                rewrite();
        };
    };
    remote::whenDone(m_desk.calls().order(m_order), this, current([this](const Order &order) { m_source.order = order; }));
    remote::whenDone(m_desk.calls().files(m_order), this, current([this](const QList<PartFile> &files) { m_source.files = files; }));
    if (m_kind == DocumentKind::Quote) {
        ++m_missing;
        remote::whenDone(m_desk.calls().offers(m_order), this,
                         current([this](const QList<Offer> &offers) { m_source.offer = documents::lastShopOffer(offers); }));
    }
}

void DocumentViewModel::setLanguage(const QString &tag)
{
    if (tag == m_language)
        return;
    m_language = tag;
    if (m_state != State::Loading && m_missing == 0)
        rewrite();
}

QString DocumentViewModel::nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Quote: return tr("Quote");
    case DocumentKind::OrderConfirmation: return tr("Order confirmation");
    case DocumentKind::Traveler: return tr("Traveler");
    case DocumentKind::PackingList: return tr("Packing list");
    }
    return {};
}

void DocumentViewModel::fail(const Error &why)
{
    m_state = State::Failed;
    m_error = why;
    emit changed();
}

void DocumentViewModel::rewrite()
{
    m_source.now = SystemClock().now();
    const auto written = documents::write(m_kind, m_source, DocumentLanguage(m_language, m_desk.words().locale()));
    if (!written) {
        fail(written.error());
        return;
    }
    m_content = *written;
    m_state = State::Ready;
    emit changed();
}

} // namespace emesa

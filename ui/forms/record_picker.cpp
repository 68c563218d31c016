// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace ui::forms {

using core::services::Office;
using core::services::SearchHit;
using core::services::SearchHitKind;
using core::services::SearchService;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOffers = 12;

QString wordsOf(const SearchHit& hit, core::types::Lang lang)
{
    QString words = hit.titleZh.isEmpty() ? hit.title : hit.title + u' ' + hit.titleZh;
    return hit.subtitle.isEmpty() ? words : words + u" · "_s + hit.subtitle.in(lang).text;
}

} // namespace

RecordPicker::RecordPicker(shell::Desk& desk, SearchHitKind kind, QWidget* parent)
    : QLineEdit(parent), m_desk(desk), m_kind(kind), m_offers(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_offers, this);
    // The search has matched already (pinyin, numbers …): what it found need not hold the text as typed.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::search);
    // Received by the completer: a line edit that loses the keyboard cuts every connection from its completer to
    // itself.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), completer,
        [this](const QModelIndex& index) { take(index); });
}

void RecordPicker::choose(qint64 id, const QString& text)
{
    m_chosen = id;
    ++m_round; // an answer that is still to come would offer again what has been chosen
    setText(text);
    setCursorPosition(0);
    Q_EMIT chosenChanged();
}

void RecordPicker::search(const QString& text)
{
    if (m_chosen != 0) {
        m_chosen = 0;
        Q_EMIT chosenChanged();
    }
    const quint64 round = ++m_round;
    if (text.trimmed().isEmpty()) {
        m_offers->clear();
        return;
    }
    m_desk.read(
        this, [text](Office& office) { return SearchService(office).search(text); },
        [this, round](const QList<SearchHit>& hits) {
            if (round == m_round) {
                offer(hits);
            }
        });
}

void RecordPicker::offer(const QList<SearchHit>& hits)
{
    m_offers->clear();
    for (const SearchHit& hit : hits) {
        if (hit.kind == m_kind && m_offers->rowCount() < kOffers) {
            auto* item = new QStandardItem(wordsOf(hit, m_desk.lang()));
            item->setData(hit.id, Qt::UserRole);
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        auto* nobody = new QStandardItem(wordsForNone());
        nobody->setFlags(Qt::NoItemFlags);
        m_offers->appendRow(nobody);
    }
    if (hasFocus()) {
        completer()->complete();
    }
}

QString RecordPicker::wordsForNone() const
{
    switch (m_kind) {
    case SearchHitKind::Person:
        return tr("Nobody like this: add the person first");
    case SearchHitKind::Employer:
        return tr("No employer like this: add it first");
    case SearchHitKind::Case:
    case SearchHitKind::Paper:
        break;
    }
    return tr("No case like this");
}

void RecordPicker::take(const QModelIndex& index)
{
    choose(index.data(Qt::UserRole).toLongLong(), index.data(Qt::DisplayRole).toString());
}

} // namespace ui::forms

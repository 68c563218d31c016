// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card_integration/holder_table_model.h"

#include "core/services/list_names.h"
#include "ui/card_integration/integration_words.h"
#include "ui/models/case_table_model.h"
#include "ui/models/record_words.h"
#include "ui/models/words.h"

namespace ui::card_integration {

using core::services::IntegrationHolder;
using core::services::IntegrationProgress;
using core::types::Lang;
using models::RecordWords;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

models::NamePair namesOf(const IntegrationHolder& holder, Lang lang)
{
    return models::namePair(
        core::services::fullName(holder.paper.givenNames, holder.paper.surname), holder.paper.chineseName, lang);
}

Tone toneOf(IntegrationProgress progress)
{
    switch (progress) {
    case IntegrationProgress::ToDo:
        return Tone::Due;
    case IntegrationProgress::UnderWay:
        return Tone::Active;
    case IntegrationProgress::Done:
        return Tone::Done;
    }
    return Tone::Neutral;
}

} // namespace

void HolderTableModel::setView(Lang lang, QDate today)
{
    m_lang = lang;
    m_today = today;
    retranslate();
}

QString HolderTableModel::heading(int column) const
{
    switch (column) {
    case Person:
        return tr("Person");
    case Paper:
        return tr("Old paper");
    case Employer:
        return tr("Employer");
    case Pathway:
        return tr("What applies");
    case Expiry:
        return tr("Valid until");
    case Recommended:
        return tr("Plan for");
    case Progress:
        return tr("Progress");
    default:
        return {};
    }
}

QString HolderTableModel::secondHeading(int column) const
{
    switch (column) {
    case Person:
        return tr("Name in the other script");
    case Paper:
        return tr("Permit number");
    case Employer:
        return tr("City");
    case Pathway:
        return tr("Why");
    case Progress:
        return tr("Open case");
    default:
        return {};
    }
}

QVariant HolderTableModel::cell(const IntegrationHolder& holder, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(holder, column, m_lang);
    case Qt::ToolTipRole:
        return column == Pathway ? holder.answer.why.in(m_lang).text : text(holder, column, m_lang);
    case Qt::AccessibleTextRole:
        return column == Pathway ? u"%1: %2"_s.arg(text(holder, column, m_lang), secondLine(holder, column))
                                 : QVariant();
    case models::SecondLineRole:
        return secondLine(holder, column);
    case models::ToneRole:
        return tone(holder, column);
    case models::ValueRole:
        return column == Expiry        ? QVariant(holder.expiresOn)
               : column == Recommended ? QVariant(holder.recommendedOn)
                                       : QVariant();
    case models::KeyRole:
        return keyOf(holder);
    default:
        return {};
    }
}

models::SortBy<IntegrationHolder> HolderTableModel::sortBy(int column) const
{
    switch (column) {
    case Expiry:
        return [](const IntegrationHolder& holder) { return models::sortValueOf(holder.expiresOn); };
    case Recommended:
        return [](const IntegrationHolder& holder) { return models::sortValueOf(holder.recommendedOn); };
    case Progress:
        return [](const IntegrationHolder& holder) { return static_cast<qint64>(holder.progress); };
    default:
        return [column, lang = m_lang](const IntegrationHolder& holder) { return text(holder, column, lang); };
    }
}

QString HolderTableModel::text(const IntegrationHolder& holder, int column, Lang lang)
{
    const auto shown = [lang](QDate date) { return date.isValid() ? Words::ofDate(date, lang) : QString(); };
    switch (column) {
    case Person:
        return namesOf(holder, lang).first;
    case Paper:
        return IntegrationWords::ofPaper(holder.paper.kind);
    case Employer:
        return holder.paper.employerName.in(lang).text;
    case Pathway:
        return IntegrationWords::ofPathway(holder.answer.pathway);
    case Expiry:
        return shown(holder.expiresOn);
    case Recommended:
        return shown(holder.recommendedOn);
    case Progress:
        return IntegrationWords::ofProgress(holder.progress);
    default:
        return {};
    }
}

QString HolderTableModel::secondLine(const IntegrationHolder& holder, int column) const
{
    switch (column) {
    case Person:
        return namesOf(holder, m_lang).second;
    case Paper:
        return holder.paper.permitNumber;
    case Employer:
        return Words::ofCity(holder.paper.city);
    case Pathway:
        return holder.answer.why.in(m_lang).text;
    case Progress:
        return holder.paper.openCaseNumber;
    default:
        return {};
    }
}

QVariant HolderTableModel::tone(const IntegrationHolder& holder, int column) const
{
    if (column == Progress) {
        return static_cast<int>(toneOf(holder.progress));
    }
    const Tone expires = RecordWords::toneOfExpiry(holder.expiresOn, m_today);
    const bool presses = column == Expiry && holder.progress != IntegrationProgress::Done && expires != Tone::Neutral;
    return presses ? QVariant(static_cast<int>(expires)) : QVariant();
}

} // namespace ui::card_integration

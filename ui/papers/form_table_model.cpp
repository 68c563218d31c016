// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/form_table_model.h"

#include "ui/models/form_words.h"
#include "ui/models/words.h"

#include <QHash>

#include <limits>

namespace ui::papers {

using core::services::ListedForm;
using models::Tone;
using models::Words;
using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(const ListedForm& form) { return form.problem ? Tone::Overdue : form.inUse ? Tone::Done : Tone::Neutral; }

} // namespace

void FormTableModel::setLang(core::types::Lang lang)
{
    m_lang = lang;
    retranslate();
}

qint64 FormTableModel::keyOf(const QString& code, const QString& version)
{
    const std::size_t hash = qHash(code + u'/' + version, 0);
    return static_cast<qint64>(hash & static_cast<std::size_t>(std::numeric_limits<qint64>::max()));
}

QString FormTableModel::nameOf(const ListedForm& form) const
{
    return form.names.isEmpty() ? form.code : form.names.in(m_lang).text;
}

QString FormTableModel::heading(int column) const
{
    switch (column) {
    case Form:
        return tr("Form");
    case Version:
        return tr("Version");
    case Languages:
        return tr("Languages");
    case Whose:
        return tr("Whose");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString FormTableModel::secondHeading(int column) const { return column == Form ? tr("Code") : QString(); }

QVariant FormTableModel::cell(const ListedForm& form, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(form, column);
    case Qt::ToolTipRole:
        return form.problem ? models::FormWords::whyUnsound(*form.problem) : text(form, column);
    case models::SecondLineRole:
        return column == Form ? QVariant(form.code) : QVariant();
    case models::ToneRole:
        return column == State ? QVariant(static_cast<int>(toneOf(form))) : QVariant();
    case models::MutedRole:
        return !form.inUse;
    case models::KeyRole:
        return keyOf(form);
    default:
        return {};
    }
}

QString FormTableModel::text(const ListedForm& form, int column) const
{
    switch (column) {
    case Form:
        return nameOf(form);
    case Version:
        return form.version;
    case Languages: {
        QStringList languages;
        for (const core::paper::PaperLanguage language : form.languages) {
            languages.append(Words::of(language));
        }
        return languages.join(m_lang == core::types::Lang::Zh ? u"、"_s : u", "_s);
    }
    case Whose:
        return form.ofOffice ? tr("The office's own") : tr("The program's");
    case State:
        if (form.problem) {
            return tr("Left out");
        }
        return form.inUse ? tr("In use") : form.active ? tr("Not the newest") : tr("Off");
    default:
        return {};
    }
}

} // namespace ui::papers

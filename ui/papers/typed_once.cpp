// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/typed_once.h"

#include "ui/papers/typed_fields.h"
#include "ui/widgets/metrics.h"

#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::papers {

using core::paper::FormField;
namespace metrics = widgets::metrics;

namespace {

constexpr int kWidth = 180 * metrics::kGrid;
constexpr int kHighest = 52 * metrics::kGrid; // the cases keep the larger part

bool isEmpty(const QJsonValue& value)
{
    return !value.isBool() && value.toString().isEmpty() && value.toArray().isEmpty();
}

} // namespace

TypedOnce::TypedOnce(const shell::Desk& desk, QWidget* parent)
    : QScrollArea(parent), m_note(new QLabel), m_typed(new TypedFields(desk))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    auto* inside = new QWidget;
    inside->setMaximumWidth(kWidth);
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kPad);
    fields->setSpacing(metrics::kPad);
    fields->addWidget(m_note);
    fields->addWidget(m_typed);
    fields->addStretch();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(inside);
    connect(m_typed, &TypedFields::edited, this, &TypedOnce::edited);
}

void TypedOnce::showForm(const core::paper::FormTemplate* form)
{
    m_typed->showForm(form);
    setVisible(form != nullptr && std::ranges::any_of(form->fields, &FormField::typed));
    fit();
}

QJsonObject TypedOnce::values() const
{
    const QJsonObject typed = m_typed->values();
    QJsonObject values;
    for (auto each = typed.begin(); each != typed.end(); ++each) {
        if (!isEmpty(*each)) {
            values.insert(each.key(), *each);
        }
    }
    return values;
}

void TypedOnce::setValues(const QJsonObject& values, core::paper::PaperLanguage language)
{
    m_typed->setValues(values, language);
}

void TypedOnce::retranslate()
{
    setAccessibleName(tr("For all papers"));
    m_note->setText(tr("Typed once for all papers. What stays empty is taken from each case's record."));
    m_typed->retranslate();
    fit();
}

void TypedOnce::fit() { setFixedHeight(std::min(kHighest, widget()->sizeHint().height())); }

} // namespace ui::papers

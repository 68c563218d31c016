// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/failure_line.h"
#include "ui/forms/record_picker.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>

namespace ui::forms {

using core::Failure;
using core::FailureCode;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kFormWidth = 180 * metrics::kGrid;
constexpr QLatin1StringView kShownSuffix{"Text"}; // what a picker shows lies beside its key

} // namespace

RecordForm::RecordForm(shell::Desk& desk, const QList<FieldSpec>& fields, QWidget* parent)
    : QWidget(parent), m_desk(desk)
{
    setMaximumWidth(kFormWidth);
    for (const FieldSpec& spec : fields) {
        addField(spec);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::kSection, 0, metrics::kSection, metrics::kSection);
    grid->setHorizontalSpacing(metrics::kMargin);
    grid->setVerticalSpacing(metrics::kPad);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    place(grid, fields);
}

void RecordForm::addField(const FieldSpec& spec)
{
    Entry made{.spec = spec, .label = {}, .failure = {}};
    switch (spec.kind) {
    case FieldSpec::Kind::Text:
        made.edit = FieldEdit::forText(this);
        break;
    case FieldSpec::Kind::Day:
        made.edit = FieldEdit::forDate(this);
        break;
    case FieldSpec::Kind::Choice:
        made.edit = FieldEdit::forChoice(this);
        break;
    case FieldSpec::Kind::Several:
        made.edit = FieldEdit::forSeveral(this);
        break;
    case FieldSpec::Kind::Employer:
        made.picker = new RecordPicker(m_desk, core::services::SearchHitKind::Employer);
        made.edit = new FieldEdit(made.picker, this);
        connect(made.picker, &RecordPicker::chosenChanged, this, [this, name = spec.name] { noteTyped(entry(name)); });
        break;
    }
    made.edit->setRequired(spec.required);
    made.edit->editor()->setObjectName(spec.name);
    connect(made.edit, &FieldEdit::edited, this, [this, name = spec.name] {
        checkSoFar(entry(name));
        noteTyped(entry(name));
    });
    connect(made.edit, &FieldEdit::finished, this, [this, name = spec.name] {
        // An empty field is asked for when the form is saved, not on the way through it.
        if (Entry& left = entry(name); !left.edit->text().trimmed().isEmpty()) {
            (void)checkField(left);
        }
    });
    m_order.append(spec.name);
    m_entries.insert(spec.name, made);
}

void RecordForm::place(QGridLayout* grid, const QList<FieldSpec>& fields)
{
    int row = 0;
    int column = 0;
    for (const FieldSpec& spec : fields) {
        if (spec.wide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(field(spec.name), row, column, 1, spec.wide ? 2 : 1, Qt::AlignTop);
        column = spec.wide || column == 1 ? 0 : 1;
        row += column == 0 ? 1 : 0;
    }
    grid->setRowStretch(row + 1, 1);
}

RecordForm::Entry& RecordForm::entry(const QString& name)
{
    const auto found = m_entries.find(name);
    CORE_EXPECT(found != m_entries.end());
    return *found;
}

FieldEdit* RecordForm::field(const QString& name) const
{
    const auto found = m_entries.constFind(name);
    CORE_EXPECT(found != m_entries.constEnd());
    return found->edit;
}

QWidget* RecordForm::firstEditor() const { return field(m_order.first())->editor(); }

void RecordForm::setWords(const QString& name, const QString& label, const QString& hint)
{
    Entry& named = entry(name);
    named.label = label;
    named.edit->setLabel(label);
    named.edit->setHint(hint);
    if (named.failure) {
        showError(named, named.failure);
    }
    if (named.spec.words) {
        named.edit->setText(written(named, valueOf(named)));
    }
}

void RecordForm::setChoices(const QString& name, const models::CodeChoices& choices)
{
    if (widgets::CheckList* list = field(name)->checkList()) {
        list->setChoices(choices);
        return;
    }
    QComboBox* box = field(name)->comboBox();
    const QSignalBlocker quiet(box);
    const bool isFirst = box->count() == 0;
    const QString kept = field(name)->text();
    box->clear();
    for (const auto& [code, words] : choices) {
        box->addItem(words, code);
    }
    // Until the values come the first one stands. Later on nothing chosen stays so: a language is no choice.
    box->setCurrentIndex(isFirst ? 0 : box->findData(kept));
    box->setPlaceholderText(tr("Choose …"));
}

QJsonObject RecordForm::values() const
{
    QJsonObject values = m_carried;
    for (const Entry& each : m_entries) {
        if (each.picker != nullptr) {
            values.insert(each.spec.name, QString::number(each.picker->chosen()));
            values.insert(each.spec.name + kShownSuffix, each.picker->text());
        } else {
            values.insert(each.spec.name, valueOf(each));
        }
    }
    return values;
}

void RecordForm::setValues(const QJsonObject& values)
{
    for (Entry& each : m_entries) {
        each.isTyped = false;
    }
    fillIn(values);
}

void RecordForm::fillIn(const QJsonObject& values)
{
    m_carried = values;
    for (Entry& each : m_entries) {
        if (!each.isTyped) {
            show(each, values);
        }
    }
}

void RecordForm::noteTyped(Entry& each)
{
    each.isTyped = true;
    Q_EMIT edited();
}

void RecordForm::show(Entry& each, const QJsonObject& values)
{
    const QString value = values.value(each.spec.name).toString();
    const QSignalBlocker quiet(each.edit->editor());
    if (each.picker != nullptr) {
        each.picker->choose(value.toLongLong(), values.value(each.spec.name + kShownSuffix).toString());
    } else {
        each.edit->setText(written(each, value));
    }
    if (QLineEdit* line = each.edit->lineEdit(); line != nullptr && line->hasFocus()) {
        line->selectAll(); // as when the field is reached by Tab: what is typed now takes its place
    } else if (line != nullptr) {
        line->setCursorPosition(0); // a long value shows its beginning
    }
    showError(each, std::nullopt);
}

QString RecordForm::valueOf(const Entry& each)
{
    const QString typed = each.edit->text().trimmed();
    if (!each.spec.words || typed.isEmpty()) {
        return typed;
    }
    const core::Result<QString> value = each.spec.check(typed);
    return value ? *value : typed;
}

QString RecordForm::written(const Entry& each, const QString& value) const
{
    return each.spec.words && !value.isEmpty() ? each.spec.words(value, m_desk.lang()) : value;
}

bool RecordForm::check()
{
    FieldEdit* firstWrong = nullptr;
    for (const QString& name : std::as_const(m_order)) {
        Entry& each = entry(name);
        if (!checkField(each) && firstWrong == nullptr) {
            firstWrong = each.edit;
        }
    }
    if (firstWrong != nullptr) {
        firstWrong->editor()->setFocus();
    }
    return firstWrong == nullptr;
}

bool RecordForm::checkField(Entry& entry)
{
    const QString typed = entry.edit->text().trimmed();
    const bool isEmpty = entry.picker != nullptr ? entry.picker->chosen() == 0 : typed.isEmpty();
    std::optional<Failure> failure;
    if (entry.picker != nullptr && isEmpty && !typed.isEmpty()) {
        failure = Failure(FailureCode::ValueUnknown, {{u"text"_s, typed}});
    } else if (isEmpty && entry.spec.required) {
        failure = Failure(FailureCode::ValueEmpty, {{u"field"_s, entry.label}});
    } else if (entry.spec.kind == FieldSpec::Kind::Day && !entry.edit->dateEdit()->isValid()) {
        failure = Failure(FailureCode::DateNotADate, {{u"text"_s, typed}});
    } else if (!isEmpty && entry.spec.check) {
        const core::Result<QString> value = entry.spec.check(typed);
        if (value) {
            entry.edit->setText(written(entry, *value));
        } else {
            failure = value.failure();
        }
    }
    showError(entry, failure);
    return !failure;
}

void RecordForm::checkSoFar(Entry& entry)
{
    const std::optional<Failure> failure =
        entry.spec.checkSoFar ? entry.spec.checkSoFar(entry.edit->text()) : std::nullopt;
    showError(entry, failure);
}

void RecordForm::showError(Entry& entry, const std::optional<Failure>& failure)
{
    entry.failure = failure;
    const bool namesField = failure && failure->args.contains(u"field"_s);
    entry.edit->setError(failure ? wordsOf(namesField ? failure->with(u"field"_s, entry.label) : *failure) : QString());
}

bool RecordForm::showFailure(const Failure& failure)
{
    const QString name = failure.args.value(u"field"_s);
    if (!has(name)) {
        return false;
    }
    Entry& named = entry(name);
    showError(named, failure);
    named.edit->editor()->setFocus();
    return true;
}

QString RecordForm::wordsOf(const Failure& failure) const { return failureLine(m_desk.shell().failures(), failure); }

} // namespace ui::forms

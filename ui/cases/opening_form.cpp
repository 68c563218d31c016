// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/opening_form.h"

#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "ui/forms/record_picker.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>

namespace ui::cases {

using core::services::CaseOpening;
using core::services::EmployerService;
using core::services::EmployerView;
using core::services::Office;
using core::services::PersonService;
using core::services::PersonView;
using core::services::SearchHitKind;
using forms::RecordPicker;
using models::Words;
using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

enum class Begin { WithTheFirst, WithNothing };

void setEntries(FieldEdit* field, const QList<std::pair<QString, QString>>& entries, Begin begin)
{
    QComboBox* combo = field->comboBox();
    const QSignalBlocker quiet(combo);
    const QString kept = field->text();
    combo->clear();
    for (const auto& [code, words] : entries) {
        combo->addItem(words, code);
    }
    const int found = combo->findData(kept);
    combo->setCurrentIndex(found < 0 && begin == Begin::WithTheFirst ? 0 : found);
}

} // namespace

OpeningForm::OpeningForm(shell::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_person(new RecordPicker(desk, SearchHitKind::Person)),
      m_employer(new RecordPicker(desk, SearchHitKind::Employer)), m_personField(new FieldEdit(m_person)),
      m_employerField(new FieldEdit(m_employer)), m_procedure(FieldEdit::forChoice()), m_city(FieldEdit::forChoice()),
      m_class(FieldEdit::forChoice()), m_initiator(FieldEdit::forChoice()), m_starts(FieldEdit::forDate()),
      m_ends(FieldEdit::forDate()), m_consulate(FieldEdit::forText()), m_event(FieldEdit::forDate()),
      m_ceased(FieldEdit::forDate())
{
    setFocusProxy(m_person);
    build();
    nameEditors();
    connectFields();
}

void OpeningForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kMargin);
    grid->setVerticalSpacing(metrics::kPad);
    grid->addWidget(m_personField, 0, 0, 1, 2);
    grid->addWidget(m_employerField, 1, 0, 1, 2);
    grid->addWidget(m_procedure, 2, 0, 1, 2);
    grid->addWidget(m_city, 3, 0);
    grid->addWidget(m_class, 3, 1);
    grid->addWidget(m_starts, 4, 0);
    grid->addWidget(m_ends, 4, 1);
    grid->addWidget(m_initiator, 5, 0, Qt::AlignTop);
    grid->addWidget(m_consulate, 5, 1, Qt::AlignTop);
    grid->addWidget(m_event, 6, 0, Qt::AlignTop);
    grid->addWidget(m_ceased, 6, 1, Qt::AlignTop);
    for (FieldEdit* field : {m_personField, m_employerField, m_procedure, m_city, m_class, m_ceased}) {
        field->setRequired(true);
    }
}

void OpeningForm::nameEditors()
{
    const std::initializer_list<std::pair<FieldEdit*, QString>> names{{m_personField, u"person"_s},
        {m_employerField, u"employer"_s}, {m_procedure, u"procedure"_s}, {m_city, u"city"_s}, {m_class, u"class"_s},
        {m_starts, u"starts"_s}, {m_ends, u"ends"_s}, {m_initiator, u"initiator"_s}, {m_consulate, u"consulate"_s},
        {m_event, u"event"_s}, {m_ceased, u"ceased"_s}};
    for (const auto& [field, name] : names) {
        field->editor()->setObjectName(name);
    }
}

void OpeningForm::connectFields()
{
    connect(m_procedure, &FieldEdit::edited, this, [this] {
        fillInitiators();
        showWhatIsAsked();
    });
    connect(m_initiator, &FieldEdit::edited, this, &OpeningForm::showWhatIsAsked);
    for (FieldEdit* field : plainFields()) {
        connect(field, &FieldEdit::edited, this, [this, field] {
            field->setError({});
            m_filled.removeAll(field->editor()->objectName());
            Q_EMIT edited();
        });
    }
    connect(m_employer, &RecordPicker::chosenChanged, this, [this] {
        m_employerField->setError({});
        m_filled.removeAll(u"employer"_s);
        Q_EMIT edited();
        if (m_employer->chosen() != 0) {
            takeCityOf(core::EmployerId{m_employer->chosen()});
        }
    });
    connect(m_person, &RecordPicker::chosenChanged, this, [this] {
        m_personField->setError({});
        Q_EMIT edited();
        if (m_person->chosen() != 0) {
            takePerson(core::PersonId{m_person->chosen()});
        }
    });
}

void OpeningForm::setChoices(OpeningChoices choices)
{
    m_choices = std::move(choices);
    fillChoices();
}

void OpeningForm::takePerson(core::PersonId person)
{
    m_desk.read(
        this, [person](Office& office) { return PersonService(office).view(person); },
        [this, round = ++m_round](const PersonView& view) {
            if (round == m_round) {
                fillIn(view);
                Q_EMIT filledIn();
            }
        });
}

void OpeningForm::fillIn(const PersonView& view)
{
    const QSignalBlocker quiet(m_person);
    const QSignalBlocker quietToo(m_employer); // the post has a city of its own
    clearFilledIn();
    const models::NamePair name = models::namePair(view.person.fullName(), view.person.chineseName, m_desk.lang());
    m_person->choose(view.person.id.value, (name.first + u' ' + name.second).trimmed());
    m_personField->setError({});
    if (!view.permits.isEmpty() && !view.permits.first().permitClass.isEmpty()) {
        m_class->setText(view.permits.first().permitClass);
        m_class->setError({});
        m_filled.append(u"class"_s);
    }
    if (!view.employments.isEmpty()) {
        const core::domain::Employment& now = view.employments.first();
        m_employer->choose(now.employer.value, m_desk.say(view.employerNames.value(now.employer.value)));
        m_employerField->setError({});
        m_filled.append(u"employer"_s);
        if (now.city.isEmpty()) {
            takeCityOf(now.employer);
        } else {
            chooseCity(now.city);
            m_filled.append(u"city"_s);
        }
    }
}

void OpeningForm::clearFilledIn()
{
    if (m_filled.contains(u"class"_s)) {
        m_class->comboBox()->setCurrentIndex(-1);
    }
    if (m_filled.contains(u"employer"_s)) {
        m_employer->choose(0, {});
    }
    if (m_filled.contains(u"city"_s)) {
        m_city->comboBox()->setCurrentIndex(0); // as in an empty form
    }
    m_filled.clear();
}

void OpeningForm::takeCityOf(core::EmployerId employer)
{
    m_desk.read(
        this, [employer](Office& office) { return EmployerService(office).view(employer); },
        [this, round = m_round](const EmployerView& view) {
            const bool isChosen = round == m_round && view.employer.id.value == m_employer->chosen();
            if (isChosen && !view.employer.city.isEmpty()) {
                chooseCity(view.employer.city);
                m_filled.removeAll(u"city"_s);
                if (m_filled.contains(u"employer"_s)) {
                    m_filled.append(u"city"_s);
                }
                Q_EMIT filledIn();
            }
        });
}

void OpeningForm::chooseCity(const QString& city)
{
    QComboBox* box = m_city->comboBox();
    if (!city.isEmpty() && box->findData(city) < 0) {
        box->addItem(Words::ofCity(city), city);
    }
    m_city->setText(city);
}

void OpeningForm::fillChoices()
{
    QList<std::pair<QString, QString>> procedures;
    for (const ProcedureChoice& each : m_choices.procedures) {
        procedures.append({each.code, m_desk.say(each.names)});
    }
    // What a case is of is said by nobody but the user: one that was not chosen would be opened unseen.
    setEntries(m_procedure, procedures, Begin::WithNothing);
    QStringList codes = m_choices.cities;
    if (const QString chosen = m_city->text(); !chosen.isEmpty() && !codes.contains(chosen)) {
        codes.append(chosen);
    }
    QList<std::pair<QString, QString>> cities;
    for (const QString& code : std::as_const(codes)) {
        cities.append({code, Words::ofCity(code)});
    }
    setEntries(m_city, cities, Begin::WithTheFirst);
    setEntries(m_class,
        {{u"A"_s, Words::ofClass(u"A"_s)}, {u"B"_s, Words::ofClass(u"B"_s)}, {u"C"_s, Words::ofClass(u"C"_s)}},
        Begin::WithNothing);
    for (const FieldEdit* field : {m_procedure, m_class}) {
        field->comboBox()->setPlaceholderText(tr("Choose …"));
    }
    fillInitiators();
    showWhatIsAsked();
}

void OpeningForm::fillInitiators()
{
    const ProcedureChoice* procedure = m_choices.find(m_procedure->text());
    QList<std::pair<QString, QString>> initiators;
    for (const auto actor :
        {core::domain::Actor::Employer, core::domain::Actor::Agency, core::domain::Actor::Individual}) {
        if (procedure == nullptr || procedure->initiators.contains(actor)) {
            initiators.append({core::domain::codeOf(actor), Words::of(actor)});
        }
    }
    setEntries(m_initiator, initiators, Begin::WithTheFirst);
}

bool OpeningForm::asksForConsulate() const
{
    const ProcedureChoice* procedure = m_choices.find(m_procedure->text());
    return procedure == nullptr || procedure->needsVisa;
}

void OpeningForm::showWhatIsAsked()
{
    const ProcedureChoice* procedure = m_choices.find(m_procedure->text());
    const bool needsContract = procedure == nullptr || procedure->needsContract;
    m_starts->setRequired(needsContract);
    m_ends->setRequired(needsContract);
    m_consulate->setVisible(asksForConsulate());
    m_event->setVisible(procedure != nullptr && procedure->needsEvent);
    m_ceased->setVisible(m_initiator->text() == core::domain::codeOf(core::domain::Actor::Individual));
}

QJsonObject OpeningForm::values() const
{
    QJsonObject values{
        {u"person"_s, m_person->chosen()},
        {u"personText"_s, m_person->text()},
        {u"employer"_s, m_employer->chosen()},
        {u"employerText"_s, m_employer->text()},
        {u"filled"_s, QJsonArray::fromStringList(m_filled)},
    };
    for (const FieldEdit* field : plainFields()) {
        values.insert(field->editor()->objectName(), field->text());
    }
    return values;
}

void OpeningForm::setValues(const QJsonObject& values)
{
    const auto text = [&](const QString& name) { return values.value(name).toString(); };
    ++m_round;
    m_filled = values.value(u"filled"_s).toVariant().toStringList();
    {
        const QSignalBlocker quiet(m_person);
        const QSignalBlocker quietToo(m_employer);
        m_person->choose(values.value(u"person"_s).toInteger(), text(u"personText"_s));
        m_employer->choose(values.value(u"employer"_s).toInteger(), text(u"employerText"_s));
    }
    m_procedure->setText(text(u"procedure"_s));
    fillInitiators();
    chooseCity(text(u"city"_s));
    for (FieldEdit* field : plainFields()) {
        field->setText(text(field->editor()->objectName()));
    }
    showWhatIsAsked();
}

void OpeningForm::clear()
{
    setValues({});
    fillChoices();
    for (FieldEdit* field : checkedFields()) {
        field->setError({});
    }
}

QList<FieldEdit*> OpeningForm::checkedFields() const
{
    return {m_personField, m_employerField, m_procedure, m_class, m_starts, m_ends, m_event, m_ceased};
}

QList<FieldEdit*> OpeningForm::plainFields() const
{
    return {m_procedure, m_city, m_class, m_initiator, m_starts, m_ends, m_consulate, m_event, m_ceased};
}

QString OpeningForm::dayErrorOf(const FieldEdit* field) const
{
    const QString typed = field->text().trimmed();
    const bool mayBeEmpty = !field->isRequired() && typed.isEmpty();
    if (field->isHidden() || mayBeEmpty || field->dateEdit()->date()) {
        return {};
    }
    return typed.isEmpty() ? tr("A day is needed, for example 2026-11-21.")
                           : m_desk.shell()
                                 .failures()
                                 .of(core::Failure(core::FailureCode::DateNotADate, {{u"text"_s, typed}}))
                                 .happened;
}

QString OpeningForm::errorOf(const FieldEdit* field) const
{
    if (field == m_personField) {
        return m_person->chosen() == 0 ? tr("Choose a person from the list.") : QString();
    }
    if (field == m_employerField) {
        return m_employer->chosen() == 0 ? tr("Choose an employer from the list.") : QString();
    }
    if (const QComboBox* box = field->comboBox()) {
        return box->currentIndex() < 0 ? tr("Choose one of the list.") : QString();
    }
    const QString error = dayErrorOf(field);
    const std::optional<QDate> starts = m_starts->dateEdit()->date();
    const std::optional<QDate> ends = m_ends->dateEdit()->date();
    const bool endsFirst = field == m_ends && starts && ends && *ends < *starts;
    return endsFirst ? tr("The contract ends before it starts.") : error;
}

bool OpeningForm::check()
{
    FieldEdit* firstWrong = nullptr;
    for (FieldEdit* field : checkedFields()) {
        field->setError(errorOf(field));
        firstWrong = firstWrong == nullptr && field->hasError() ? field : firstWrong;
    }
    if (firstWrong != nullptr) {
        firstWrong->editor()->setFocus();
    }
    return firstWrong == nullptr;
}

CaseOpening OpeningForm::opening() const
{
    CaseOpening opening;
    opening.person = core::PersonId{m_person->chosen()};
    opening.employer = core::EmployerId{m_employer->chosen()};
    opening.procedure = m_procedure->text();
    opening.city = m_city->text();
    opening.permitClass = m_class->text();
    opening.initiator =
        core::domain::fromCode<core::domain::Actor>(m_initiator->text()).value_or(core::domain::Actor::Employer);
    opening.contractStartsOn = m_starts->dateEdit()->date().value_or(QDate());
    opening.contractEndsOn = m_ends->dateEdit()->date().value_or(QDate());
    opening.consulate = asksForConsulate() ? m_consulate->text() : QString();
    if (!m_event->isHidden()) {
        opening.eventOn = m_event->dateEdit()->date().value_or(QDate());
    }
    if (const auto ceased = m_ceased->dateEdit()->date(); ceased && !m_ceased->isHidden()) {
        opening.facts.insert(u"employer.ceasedOn"_s, ceased->toString(Qt::ISODate));
    }
    return opening;
}

void OpeningForm::retranslate()
{
    m_personField->setLabel(tr("Person"));
    m_personField->setHint(tr("Type a name in either script, pinyin, or a passport number."));
    m_employerField->setLabel(tr("Employer"));
    m_procedure->setLabel(tr("Procedure"));
    m_city->setLabel(tr("City"));
    m_class->setLabel(tr("Class"));
    m_starts->setLabel(tr("Contract starts on"));
    m_ends->setLabel(tr("Contract ends on"));
    m_initiator->setLabel(tr("Started by"));
    m_consulate->setLabel(tr("Consulate"));
    m_consulate->setHint(tr("Where the visa will be applied for."));
    m_event->setLabel(tr("Day of the change"));
    m_event->setHint(tr("Or the day on which the contract ended: the time to file runs from it."));
    m_ceased->setLabel(tr("Employer ceased on"));
    m_ceased->setHint(tr("Only then may the individual file."));
    for (FieldEdit* field : checkedFields()) {
        field->setError(field->hasError() ? errorOf(field) : QString());
    }
    fillChoices();
}

} // namespace ui::cases

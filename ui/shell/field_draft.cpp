// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/field_draft.h"

#include "core/base/expect.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

#include <utility>

namespace ui::shell {

namespace {

QJsonValue chosenIn(const QComboBox& box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? QJsonValue(data.toString()) : QJsonValue(box.currentIndex());
}

void choose(QComboBox& box, const QJsonValue& kept)
{
    for (int i = 0; i < box.count(); ++i) {
        const QVariant data = box.itemData(i);
        if (data.isValid() ? data.toString() == kept.toString() : i == kept.toInt(-1)) {
            box.setCurrentIndex(i);
            return;
        }
    }
}

} // namespace

FieldDraft::FieldDraft(Desk& desk, QObject* form) : QObject(form), m_desk(desk)
{
    // Until the store is open again somebody else may have written to it.
    connect(&m_desk.shell(), &Shell::aboutToLock, this, [this] { m_left.clear(); });
}

void FieldDraft::add(const QString& name, QWidget* field)
{
    const auto note = [this, name] { noteTyped(name); };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        CORE_EXPECT(line->echoMode() == QLineEdit::Normal); // a secret is never kept
        const QPointer<QLineEdit> edit(line);
        add(
            name, [edit] { return edit ? QJsonValue(edit->text()) : QJsonValue(QJsonValue::Undefined); },
            [edit](const QJsonValue& kept) { edit->setText(kept.toString()); });
        if (auto* day = qobject_cast<widgets::DateEdit*>(line)) {
            connect(day, &widgets::DateEdit::dateChanged, this, note);
        } else {
            connect(line, &QLineEdit::textEdited, this, note);
        }
    } else if (auto* choice = qobject_cast<QComboBox*>(field)) {
        const QPointer<QComboBox> box(choice);
        add(
            name, [box] { return box ? chosenIn(*box) : QJsonValue(QJsonValue::Undefined); },
            [box](const QJsonValue& kept) { choose(*box, kept); });
        connect(choice, &QComboBox::activated, this, note);
    } else {
        const QPointer<QCheckBox> box(qobject_cast<QCheckBox*>(field));
        CORE_EXPECT(box != nullptr);
        add(
            name, [box] { return box ? QJsonValue(box->isChecked()) : QJsonValue(QJsonValue::Undefined); },
            [box](const QJsonValue& kept) { box->setChecked(kept.toBool()); });
        connect(box, &QCheckBox::clicked, this, note);
    }
}

void FieldDraft::add(const QString& name, std::function<QJsonValue()> get, std::function<void(const QJsonValue&)> set)
{
    m_fields.insert(name, {std::move(get), std::move(set)});
}

void FieldDraft::noteTyped(const QString& name)
{
    if (m_keeper != nullptr) {
        m_typed.insert(name);
        m_keeper->touch();
    }
}

QJsonObject FieldDraft::values() const
{
    QJsonObject values;
    for (const QString& name : m_typed) {
        if (const QJsonValue value = m_fields.value(name).get(); !value.isUndefined()) {
            values.insert(name, value);
        }
    }
    return values;
}

void FieldDraft::begin(const QString& key)
{
    leave();
    m_fields.removeIf([](const auto& field) { return field->get().isUndefined(); });
    m_key = key;
    m_keeper = new DraftKeeper(
        m_desk, key, [this] { return values(); }, this);
    if (const auto left = m_left.constFind(key); left != m_left.cend()) {
        show(QJsonObject(*left));
    } else {
        m_keeper->restore([this, keeper = m_keeper](const QJsonObject& kept) {
            if (keeper == m_keeper) {
                show(kept);
            }
        });
    }
}

void FieldDraft::show(const QJsonObject& kept)
{
    bool isShown = false;
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const auto field = m_fields.constFind(each.key());
        if (field != m_fields.cend() && !m_typed.contains(each.key()) && !field->get().isUndefined()) {
            field->set(*each);
            m_typed.insert(each.key());
            isShown = true;
        }
    }
    if (isShown) {
        Q_EMIT restored();
    }
}

void FieldDraft::forget()
{
    m_typed.clear();
    m_key.clear();
    // Its answer to a question that it asked the store comes to nobody.
    delete std::exchange(m_keeper, nullptr);
}

void FieldDraft::leave()
{
    if (m_keeper == nullptr) {
        return;
    }
    if (hasTyped()) {
        m_keeper->flush();
        m_left.insert(m_key, values());
    }
    forget();
}

void FieldDraft::end(const QString& key)
{
    const bool isKept = key == m_key ? hasTyped() : !m_left.value(key).isEmpty();
    if (isKept) {
        DraftKeeper(
            m_desk, key, [] { return QJsonObject(); }, this)
            .discard();
        m_left.insert(key, {});
    }
    if (key == m_key) {
        forget();
    }
}

} // namespace ui::shell

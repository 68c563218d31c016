// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/draft_keeper.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

class QWidget;

namespace ui::shell {

/// Keeps what is typed in the fields of a form that stands in a page, by what the form is about: case 12's move, the
/// way of original 5. Only fields in which somebody typed are kept, so that the others go on to begin with what is
/// stored. Never for a passphrase or a recovery key. Belongs to the form; GUI thread.
class FieldDraft final : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the form.
    FieldDraft(Desk& desk, QObject* form);

    /// A field by a name that stays the same: a QLineEdit, a QComboBox (kept by its data, or else by its place) or a
    /// QCheckBox. One that is deleted is forgotten; the same name again takes its place.
    void add(const QString& name, QWidget* field);
    /// A part that knows itself what stands in it, and tells noteTyped().
    void add(const QString& name, std::function<QJsonValue()> get, std::function<void(const QJsonValue&)> set);
    void noteTyped(const QString& name);

    /// The form is about this from now on, and shows what it begins with: what was kept is shown in its place, unless
    /// something is typed there sooner. `key` as DraftService has it.
    void begin(const QString& key);
    /// The form is about nothing, or something else; what was typed stays kept.
    void leave();
    /// What was typed for that key is recorded, or given up. The form goes on where it is about something else by now.
    void end(const QString& key);
    /// The same for what the form is about.
    void end() { end(key()); }

    /// What the form is about; empty: nothing.
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] bool hasTyped() const { return !m_typed.isEmpty(); }

Q_SIGNALS:
    /// What was kept stands in the fields again.
    void restored();

private:
    struct Field
    {
        std::function<QJsonValue()> get;
        std::function<void(const QJsonValue&)> set;
    };

    [[nodiscard]] QJsonObject values() const;
    void show(const QJsonObject& kept);
    void forget();

    Desk& m_desk;
    QHash<QString, Field> m_fields;
    QSet<QString> m_typed;
    QString m_key;
    DraftKeeper* m_keeper = nullptr; ///< while the form is about something
    /// What was left or ended and may still be on its way to the store.
    QHash<QString, QJsonObject> m_left;
};

} // namespace ui::shell

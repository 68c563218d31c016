// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/inbox_window.h"

#include "ui/inbox/inbox_table_model.h"
#include "ui/widgets/record_table.h"

#include <QTest>

namespace gui::inbox {

using namespace Qt::Literals::StringLiterals;
using ui::inbox::InboxEntry;
using ui::inbox::InboxPage;
using ui::inbox::InboxState;
using ui::inbox::InboxTableModel;

QString notice(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/notices/") + name; }

InboxPage* page(OfficeWindow& office) { return qobject_cast<InboxPage*>(office.page()); }

void press(const char* keys)
{
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::fromString(QString::fromLatin1(keys)));
}

QList<InboxEntry> entries(OfficeWindow& office)
{
    const auto* table = office.page()->findChild<ui::widgets::RecordTable*>(u"inboxTable"_s);
    const auto* model = qobject_cast<InboxTableModel*>(table->model());
    QList<InboxEntry> entries;
    for (int row = 0; row < model->rowCount(); ++row) {
        entries.append(model->record(row));
    }
    return entries;
}

InboxState stateOf(OfficeWindow& office, const QString& file)
{
    for (const InboxEntry& entry : entries(office)) {
        if (entry.file.fileName == file) {
            return entry.state;
        }
    }
    qFatal("%s is not in the inbox", qPrintable(file));
}

void choose(OfficeWindow& office, const QString& file)
{
    auto* table = office.shown<ui::widgets::RecordTable>(u"inboxTable"_s);
    const QList<InboxEntry> all = entries(office);
    for (int row = 0; row < all.size(); ++row) {
        if (all[row].file.fileName == file) {
            table->selectRecordRow(row);
        }
    }
    table->setFocus();
}

void receive(OfficeWindow& office, const QStringList& files)
{
    office.root().openFiles(files);
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
}

} // namespace gui::inbox

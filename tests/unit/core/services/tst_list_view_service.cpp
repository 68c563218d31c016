// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/list_view_service.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core;
using namespace core::services;
using namespace Qt::Literals::StringLiterals;
using support::OfficeFixture;

namespace {

NamedListView view(const QString& name, const QString& filter) { return {name, {{u"filter"_s, filter}}}; }

QStringList namesOf(const QList<NamedListView>& views)
{
    QStringList names;
    for (const NamedListView& each : views) {
        names.append(each.name);
    }
    return names;
}

} // namespace

/// Ways of looking at a list that an office gave names.
class TstListViewService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsAreKeptByListAndStandByPinyin();
    void aNameTakenAgainReplacesTheView();
    void aRemovedViewIsGone();
    void whoOnlyReadsSavesNone();
};

void TstListViewService::viewsAreKeptByListAndStandByPinyin()
{
    OfficeFixture fixture;
    ListViewService service(fixture.office());
    QVERIFY(service.all(u"case"_s)->isEmpty());
    for (const QString& name : {u"张三的"_s, u"本周"_s, u"福田"_s}) {
        QVERIFY(service.save(u"case"_s, view(name, name)).ok());
    }
    QVERIFY(service.save(u"person"_s, view(u"B 类"_s, u"B"_s)).ok());
    const auto views = service.all(u"case"_s);
    QVERIFY(views.ok());
    QCOMPARE(namesOf(*views), (QStringList{u"本周"_s, u"福田"_s, u"张三的"_s}));
    QCOMPARE(views->constFirst().shape.value(u"filter"_s).toString(), u"本周"_s);
    QCOMPARE(namesOf(*service.all(u"person"_s)), QStringList{u"B 类"_s});
}

void TstListViewService::aNameTakenAgainReplacesTheView()
{
    OfficeFixture fixture;
    ListViewService service(fixture.office());
    QVERIFY(service.save(u"case"_s, view(u"mine"_s, u"old"_s)).ok());
    QVERIFY(service.save(u"case"_s, view(u"mine"_s, u"new"_s)).ok());
    const auto views = service.all(u"case"_s);
    QCOMPARE(views->size(), 1);
    QCOMPARE(views->constFirst().shape.value(u"filter"_s).toString(), u"new"_s);
}

void TstListViewService::aRemovedViewIsGone()
{
    OfficeFixture fixture;
    ListViewService service(fixture.office());
    QVERIFY(service.save(u"case"_s, view(u"one"_s, {})).ok());
    QVERIFY(service.save(u"case"_s, view(u"two"_s, {})).ok());
    QVERIFY(service.remove(u"case"_s, u"one"_s).ok());
    QVERIFY(service.remove(u"case"_s, u"never there"_s).ok());
    QCOMPARE(namesOf(*service.all(u"case"_s)), QStringList{u"two"_s});
}

void TstListViewService::whoOnlyReadsSavesNone()
{
    OfficeFixture fixture;
    const auto reading = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(reading.ok());
    const Result<void> saved = ListViewService(**reading).save(u"case"_s, view(u"mine"_s, {}));
    QVERIFY(!saved.ok());
    QVERIFY(ListViewService(fixture.office()).all(u"case"_s)->isEmpty());
}

static const support::Registered<TstListViewService> registered;

#include "tst_list_view_service.moc"

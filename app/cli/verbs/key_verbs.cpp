// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/services/key_service.h"
#include "core/services/staff_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::FailureCode;
using core::Result;
namespace services = core::services;

namespace {

/// Somebody of the office by name.
Result<core::StaffId> staffNamed(services::Office& office, const QString& name)
{
    const Result<QList<core::domain::Staff>> staff = services::StaffService(office).list();
    if (!staff) {
        return staff.failure();
    }
    const auto found = std::ranges::find(*staff, name, &core::domain::Staff::name);
    return found == staff->end() ? Result<core::StaffId>(Failure(FailureCode::RecordNotFound, {{u"name"_s, name}}))
                                 : found->id;
}

/// Either --recovery or --staff NAME stands.
Result<void> oneOfTwo(const Invocation& call)
{
    return call.has(u"recovery"_s) == call.has(u"staff"_s) ? Result<void>(wrongUsage(u"--staff|--recovery"_s))
                                                            : Result<void>();
}

Answer done(const QString& line) { return {QJsonObject{{u"done"_s, true}}, {line}}; }

Result<Answer> addRecoveryKey(services::Office& office)
{
    const Result<QString> key = services::KeyService(office).renewRecoveryKey();
    if (!key) {
        return key.failure();
    }
    return Answer{QJsonObject{{u"recoveryKey"_s, *key}},
        {*key,
            QCoreApplication::translate("cli",
                "Print this key and lock it away. It opens the store and is shown only now; an earlier one is no "
                "longer good.")}};
}

Result<Answer> add(Invocation& call)
{
    const Result<void> isClear = oneOfTwo(call);
    const Result<services::Office*> office
        = isClear ? call.office(services::OfficeMode::ReadWrite) : isClear.failure();
    if (!office) {
        return office.failure();
    }
    if (call.has(u"recovery"_s)) {
        return addRecoveryKey(**office);
    }
    const Result<QString> passphrase = call.newPassphrase();
    const Result<core::StaffId> staff = staffNamed(**office, call.option(u"staff"_s));
    if (!passphrase || !staff) {
        return passphrase ? staff.failure() : passphrase.failure();
    }
    const Result<void> added = services::KeyService(**office).add(*staff, *passphrase);
    return added ? Result<Answer>(done(QCoreApplication::translate("cli", "%1 can open the store with a passphrase now.")
                                           .arg(call.option(u"staff"_s))))
                 : added.failure();
}

Result<Answer> remove(Invocation& call)
{
    const Result<void> isClear = oneOfTwo(call);
    const Result<services::Office*> office
        = isClear ? call.office(services::OfficeMode::ReadWrite) : isClear.failure();
    if (!office) {
        return office.failure();
    }
    services::KeyService keys(**office);
    if (call.has(u"recovery"_s)) {
        const Result<void> removed = keys.removeRecoveryKey();
        return removed ? Result<Answer>(
                             done(QCoreApplication::translate("cli", "The recovery key no longer opens the store.")))
                       : removed.failure();
    }
    const Result<core::StaffId> staff = staffNamed(**office, call.option(u"staff"_s));
    const Result<void> removed = staff ? keys.removeOf(*staff) : staff.failure();
    return removed ? Result<Answer>(done(QCoreApplication::translate("cli", "%1's passphrase no longer opens the store.")
                                             .arg(call.option(u"staff"_s))))
                   : removed.failure();
}

Result<Answer> change(Invocation& call)
{
    const Result<QString> old = call.passphrase();
    const Result<QString> passphrase = call.newPassphrase();
    if (!old || !passphrase) {
        return old ? passphrase.failure() : old.failure();
    }
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadWrite);
    if (!office) {
        return office.failure();
    }
    const Result<void> changed = services::KeyService(**office).changeOwn(*old, *passphrase);
    return changed ? Result<Answer>(
                         done(QCoreApplication::translate("cli", "The store opens with the new passphrase now.")))
                   : changed.failure();
}

} // namespace

QList<Verb> keyVerbs()
{
    const QCommandLineOption staff{u"staff"_s, {}, u"NAME"_s};
    const QCommandLineOption recovery(u"recovery"_s);
    const QCommandLineOption passphrase{u"new-passphrase-file"_s, {}, u"FILE"_s};
    return {
        {u"passphrase add"_s, u"--staff NAME --new-passphrase-file FILE | --recovery"_s, {staff, recovery, passphrase}, 0,
            0, add},
        {u"passphrase remove"_s, u"--staff NAME | --recovery"_s, {staff, recovery}, 0, 0, remove},
        {u"passphrase change"_s, u"--new-passphrase-file FILE"_s, {passphrase}, 0, 0, change},
    };
}

} // namespace cli

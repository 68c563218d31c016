// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/employers/portal_account_editor.h"

#include "core/services/employer_service.h"
#include "ui/employers/portal_account_table_model.h"

#include <algorithm>

namespace ui::employers {

using core::domain::PortalAccount;
using core::services::EmployerService;
using core::services::Office;
using forms::FieldSpec;
using namespace Qt::Literals::StringLiterals;

QString PortalAccountEditor::title() const
{
    return m_account.isStored() ? tr("Edit the portal access") : tr("New portal access");
}

QString PortalAccountEditor::draftKey() const
{
    const QString account = m_account.isStored() ? QString::number(m_account.value) : u"new"_s;
    return u"employer/%1/portal-account/%2"_s.arg(QString::number(m_employer.value), account);
}

QList<FieldSpec> PortalAccountEditor::fields() const
{
    return {
        {.name = u"portal"_s, .kind = FieldSpec::Kind::Choice},
        {.name = u"account"_s, .required = true},
        {.name = u"handlerName"_s},
        {.name = u"handlerValidTo"_s, .kind = FieldSpec::Kind::Day},
        {.name = u"codeReceiver"_s},
        {.name = u"note"_s},
    };
}

void PortalAccountEditor::setWords(forms::RecordForm& form, core::types::Lang) const
{
    form.setWords(u"portal"_s, tr("Portal"));
    form.setChoices(u"portal"_s, PortalAccountTableModel::portals());
    form.setWords(u"account"_s, tr("Login name"), tr("Never write a password here."));
    form.setWords(u"handlerName"_s, tr("Registered handler"));
    form.setWords(u"handlerValidTo"_s, tr("Handler's registration is valid until"), tr("The last valid day."));
    form.setWords(u"codeReceiver"_s, tr("Who receives the login code"));
    form.setWords(u"note"_s, tr("Note"));
}

core::Result<core::types::BilingualText> PortalAccountEditor::subject(Office& office) const
{
    const auto view = EmployerService(office).view(m_employer);
    return view ? core::Result<core::types::BilingualText>(view->employer.name)
                : core::Result<core::types::BilingualText>(view.failure());
}

core::Result<PortalAccount> PortalAccountEditor::accountIn(Office& office) const
{
    PortalAccount fresh;
    fresh.employer = m_employer;
    fresh.portal = u"fwp"_s;
    if (!m_account.isStored()) {
        return fresh;
    }
    const auto view = EmployerService(office).view(m_employer);
    if (!view) {
        return view.failure();
    }
    const auto found = std::ranges::find(view->portalAccounts, m_account, &PortalAccount::id);
    if (found == view->portalAccounts.end()) {
        return core::Failure(core::FailureCode::RecordNotFound);
    }
    return *found;
}

core::Result<QJsonObject> PortalAccountEditor::load(Office& office) const
{
    const auto account = accountIn(office);
    if (!account) {
        return account.failure();
    }
    return QJsonObject{{u"portal"_s, account->portal}, {u"account"_s, account->account},
        {u"handlerName"_s, account->handlerName}, {u"handlerValidTo"_s, forms::dayText(account->handlerValidTo)},
        {u"codeReceiver"_s, account->codeReceiver}, {u"note"_s, account->note}, {u"revision"_s, account->revision}};
}

core::Result<qint64> PortalAccountEditor::save(Office& office, const QJsonObject& values) const
{
    auto account = accountIn(office);
    if (!account) {
        return account.failure();
    }
    account->portal = values[u"portal"_s].toString();
    account->account = values[u"account"_s].toString();
    account->handlerName = values[u"handlerName"_s].toString();
    account->handlerValidTo = forms::dayIn(values, u"handlerValidTo"_s);
    account->codeReceiver = values[u"codeReceiver"_s].toString();
    account->note = values[u"note"_s].toString();
    account->revision = values[u"revision"_s].toInt();
    const auto saved = EmployerService(office).savePortalAccount(*account);
    return saved ? core::Result<qint64>(m_employer.value) : core::Result<qint64>(saved.failure());
}

std::shared_ptr<const forms::RecordEditor> makePortalAccountEditor(const QString& argument)
{
    const QStringList parts = argument.split(u'/');
    if (parts.size() != 2) {
        return nullptr;
    }
    // "new" is no number: not stored
    return std::make_shared<PortalAccountEditor>(
        core::EmployerId{parts.first().toLongLong()}, core::PortalAccountId{parts.last().toLongLong()});
}

} // namespace ui::employers

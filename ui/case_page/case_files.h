// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document_service.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

namespace ui::case_page {

class NoticeComparePanel;

/// What comes to a case from outside: a notice is compared with the record and filed once that was seen, anything else
/// is kept as the file of a material. Reading goes on beside the window.
class CaseFiles final : public QObject
{
    Q_OBJECT

public:
    /// Desk and panel outlive it.
    CaseFiles(shell::Desk& desk, NoticeComparePanel& compare, QObject* parent = nullptr);

    /// The case that files come to from now on; a notice that was read and is not filed is let go of.
    void setCase(core::CaseId id);
    /// Asks for a file. With a material (M01 …) it is kept as that, without it is received as one that was dropped.
    void choose(const QString& material, const QString& chosenMaterial);
    /// Takes a file in; one that is no notice becomes the material that is chosen (empty: none is).
    void receive(const QString& path, const QString& chosenMaterial);

Q_SIGNALS:
    /// A file came that is no notice, and it is not said which material it is.
    void materialWanted();

private:
    /// A notice that is read and compared, and not filed yet.
    struct ReadNotice
    {
        core::services::ReadFile file;
        QList<core::documents::ComparedField> fields;
    };

    [[nodiscard]] static core::Result<ReadNotice> readNotice(
        core::services::Office& office, core::CaseId id, const QString& path);
    /// `read`: what the file says, where it was read already.
    void attach(core::CaseId id, const QString& material, const QString& path,
        const std::optional<core::services::ReadFile>& read = std::nullopt);
    void tellAttached(const core::services::Attachment& attachment);
    void fileNotice(bool acceptDifferences);
    void forget();

    shell::Desk& m_desk;
    NoticeComparePanel& m_compare;
    core::CaseId m_case;
    std::optional<core::services::ReadFile> m_notice;
};

} // namespace ui::case_page

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/seal.h"
#include "ui/forms/record_editor.h"

#include <QCoreApplication>

namespace ui::seals {

/// When a packet went and came, and by which courier (week W11).
class PacketEditor final : public forms::RecordEditor
{
    Q_DECLARE_TR_FUNCTIONS(PacketEditor)

public:
    explicit PacketEditor(core::PacketId packet) : m_packet(packet) {}

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] QList<forms::FieldSpec> fields() const override;
    void setWords(forms::RecordForm& form, core::types::Lang lang) const override;
    [[nodiscard]] core::Result<core::types::BilingualText> subject(core::services::Office& office) const override;
    [[nodiscard]] core::Result<QJsonObject> load(core::services::Office& office) const override;
    [[nodiscard]] core::Result<qint64> save(core::services::Office& office, const QJsonObject& values) const override;

private:
    core::PacketId m_packet;
};

/// "3": a packet's key.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makePacketEditor(const QString& argument);

} // namespace ui::seals

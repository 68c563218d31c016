// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/reader_protocol.h"

#include <QString>

namespace core::reader {

/// Rows of a sheet as the reader sent them, unpacked only where they are wanted, which may be another thread.
class SheetBatch final
{
public:
    SheetBatch(protocol::Message message, QString path);

    /// Fails with ReaderDied (`file`) where what the reader sent are no rows.
    [[nodiscard]] Result<QList<SheetRow>> rows() const;

private:
    protocol::Message m_message;
    QString m_path;
};

} // namespace core::reader

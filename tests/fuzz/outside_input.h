// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure_code.h"

#include <QByteArray>

/// What reads input from outside, each with any bytes, in this very process: for libFuzzer (lib_fuzzer.cpp), which looks
/// for bytes that break it, and for tst_fuzz_finds, which reads again what once did. True where the reader kept its
/// promise: it read the input or refused it with a reason of the input's.
namespace fuzz {

/// Whether a failure is what may be said of a file from outside.
[[nodiscard]] bool isOfTheFile(core::FailureCode code);

/// A PDF: its words, what it is, and its first page drawn small.
[[nodiscard]] bool readsPdf(const QByteArray& bytes);
/// A picture of any format: opened, measured as a scan and as a portrait, looked through for a zone.
[[nodiscard]] bool readsPicture(const QByteArray& bytes);
/// A sheet of text in any encoding.
[[nodiscard]] bool readsCsv(const QByteArray& bytes);
/// An XLSX workbook: whole, or the XML of its one sheet, which then is packed into a sound workbook.
[[nodiscard]] bool readsXlsx(const QByteArray& bytes);
/// A passport's zone as text: two lines.
[[nodiscard]] bool readsMrz(const QByteArray& bytes);
/// A pack of rules.
[[nodiscard]] bool readsPack(const QByteArray& bytes);

} // namespace fuzz

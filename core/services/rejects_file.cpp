// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rejects_file.h"

#include "core/exchange/csv_text.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure cannotWrite(const QSaveFile& file)
{
    return Failure(FailureCode::FileWriteFailed, {{u"file"_s, file.fileName()}});
}

} // namespace

Result<RejectsFile> RejectsFile::create(const QString& path)
{
    RejectsFile rejects;
    if (path.isEmpty()) {
        return Result<RejectsFile>(std::move(rejects));
    }
    Result<FailureTexts> zh = FailureTexts::load(u"zh"_s);
    Result<FailureTexts> en = FailureTexts::load(u"en"_s);
    if (!zh || !en) {
        return zh ? en.failure() : zh.failure();
    }
    rejects.m_zh = std::move(zh).value();
    rejects.m_en = std::move(en).value();
    rejects.m_file = std::make_unique<QSaveFile>(path);
    if (!rejects.m_file->open(QIODevice::WriteOnly) || rejects.m_file->write(exchange::kCsvMark) < 0) {
        return cannotWrite(*rejects.m_file);
    }
    return Result<RejectsFile>(std::move(rejects));
}

void RejectsFile::addHeadings(const QStringList& headings) { write(headings, u"原因 / Reason"_s); }

void RejectsFile::add(const QStringList& cells, const QList<RejectReason>& reasons)
{
    QStringList told;
    for (const RejectReason& each : reasons) {
        const QString place = each.column.isEmpty() ? QString() : each.column + u": "_s;
        told.append(place + m_zh.textOf(each.failure).happened + u" / "_s + m_en.textOf(each.failure).happened);
    }
    write(cells, told.join(u' '));
}

void RejectsFile::write(const QStringList& cells, const QString& last)
{
    if (!m_file) {
        return;
    }
    // A write that fails is told by finish().
    m_file->write(exchange::csvRow(cells + QStringList{last}));
}

Result<void> RejectsFile::finish()
{
    if (m_file && (m_file->error() != QFileDevice::NoError || !m_file->flush() || !m_file->commit())) {
        return cannotWrite(*m_file);
    }
    return {};
}

} // namespace core::services

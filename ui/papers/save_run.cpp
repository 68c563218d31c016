// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/save_run.h"

#include "core/exchange/whole_file.h"
#include "core/services/paper_service.h"

#include <QDir>

namespace ui::papers {

using core::PaperId;
using core::services::Office;
using core::services::PaperService;
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<qsizetype> savePapers(Office& office, const QList<PaperId>& papers, const QString& folder)
{
    for (const PaperId paper : papers) {
        const auto number = PaperService(office).numberOf(paper);
        const auto pdf = PaperService(office).bytesOf(paper);
        if (!number || !pdf) {
            return number ? pdf.failure() : number.failure();
        }
        const auto written = core::exchange::writeWholeFile(QDir(folder).filePath(*number + u".pdf"_s), *pdf);
        if (!written) {
            return written.failure();
        }
    }
    return papers.size();
}

} // namespace

void SaveRun::start(shell::Desk& desk, QObject* context, const QList<PaperId>& papers)
{
    const std::optional<QString> folder =
        desk.shell().prompts().chooseFolder(u"paper-batch"_s, tr("Save the papers in a folder"));
    if (!folder) {
        return;
    }
    desk.read(
        context, [papers, folder = *folder](Office& office) { return savePapers(office, papers, folder); },
        [&desk](qsizetype saved) {
            desk.shell().reporter().done(tr("%n paper(s) saved.", nullptr, static_cast<int>(saved)));
        });
}

} // namespace ui::papers

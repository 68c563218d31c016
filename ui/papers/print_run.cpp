// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/print_run.h"

#include "core/services/paper_service.h"
#include "ui/papers/paper_printer.h"

#include <QPrinter>
#include <QtConcurrentRun>

#include <memory>

namespace ui::papers {

using core::PaperId;
using core::services::Office;
using core::services::PaperService;
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<QList<QByteArray>> bytesOf(Office& office, const QList<PaperId>& papers)
{
    QList<QByteArray> bytes;
    for (const PaperId paper : papers) {
        const auto pdf = PaperService(office).bytesOf(paper);
        if (!pdf) {
            return pdf.failure();
        }
        bytes.append(*pdf);
    }
    return bytes;
}

core::Result<void> notePrinted(Office& office, const QList<PaperId>& papers)
{
    for (const PaperId paper : papers) {
        if (const auto noted = PaperService(office).markPrinted(paper); !noted) {
            return noted.failure();
        }
    }
    return {};
}

} // namespace

void PrintRun::start(shell::Desk& desk, QObject* context, const QList<PaperId>& papers)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    const auto chosen = desk.shell().prompts().choosePrinter(u"paper-print"_s, tr("Print papers"), *printer);
    if (!chosen) {
        desk.shell().reporter().failure(chosen.failure());
        return;
    }
    if (!*chosen) {
        return;
    }
    const auto done = [&desk, papers] {
        desk.shell().reporter().done(tr("%n paper(s) went to the printer.", nullptr, static_cast<int>(papers.size())));
    };
    const auto note = [&desk, context, papers, done] {
        desk.write(
            context, {}, [papers](Office& office) { return notePrinted(office, papers); }, done);
    };
    desk.read(
        context, [papers](Office& office) { return bytesOf(office, papers); },
        [&desk, context, printer, note](const QList<QByteArray>& bytes) {
            const PrintSetup setup = printSetup(*printer, printerOffset(desk.shell().settings()));
            desk.shell().runner().run(
                QtConcurrent::run([printer, bytes, setup] { return printPapers(bytes, *printer, setup); }),
                tr("Printing …"), context, note);
        });
}

} // namespace ui::papers

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/facts_file.h"
#include "app/cli/failure_words.h"
#include "app/cli/interruption.h"
#include "app/cli/verbs/verbs.h"
#include "core/exchange/whole_file.h"
#include "core/services/form_shelf_service.h"
#include "core/paper/paper_maker.h"
#include "core/services/case_service.h"
#include "core/services/paper_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::CaseId;
using core::Failure;
using core::FailureCode;
using core::Result;
namespace paper = core::paper;
namespace services = core::services;

namespace {

/// What is to be drawn, whatever the values come from.
struct Order
{
    paper::FormTemplate form;
    paper::PaperLanguage language = paper::PaperLanguage::Zh;
    bool draft = false;
    QString out;
};

Result<Order> orderOf(const Invocation& call)
{
    if (call.has(u"facts"_s) == call.has(u"case"_s) || !call.has(u"out"_s)) {
        return wrongUsage(call.has(u"out"_s) ? u"--facts, --case"_s : u"--out"_s);
    }
    const Result<paper::FormCatalogue> catalogue = core::services::FormShelfService().catalogue();
    if (!catalogue) {
        return catalogue.failure();
    }
    const Result<paper::FormTemplate> form = catalogue->find(call.arguments()[0]);
    if (!form) {
        return form.failure();
    }
    Order order{*form, form->defaultLanguage, call.has(u"draft"_s), call.option(u"out"_s)};
    if (call.has(u"paper"_s)) {
        const std::optional<paper::PaperLanguage> wanted = paper::paperLanguageFrom(call.option(u"paper"_s));
        if (!wanted) {
            return wrongUsage(u"--paper "_s + call.option(u"paper"_s));
        }
        order.language = *wanted;
    }
    return order;
}

/// What the paper says of itself where no office makes it.
paper::PaperMeta metaOf(const Order& order)
{
    return {order.language == paper::PaperLanguage::En ? order.form.name.en : order.form.name.zh, u"PermitDesk"_s};
}

/// Where the fault of a form's field stands in a facts object: "returns.on" is /paper/returns/on.
QString pointerTo(const Failure& failure)
{
    const QString field = failure.args.value(u"field"_s);
    return field.isEmpty() ? QString() : u"/paper/"_s + QString(field).replace(u'.', u'/');
}

QJsonObject jsonOf(const paper::MadePaper& made, const QString& file, const QString& form)
{
    return {{u"file"_s, file}, {u"form"_s, form}, {u"pages"_s, made.pageCount}, {u"bytes"_s, made.pdf.size()},
        {u"sha256"_s, made.sha256}};
}

Result<Answer> writtenAlone(const Order& order, const Result<paper::MadePaper>& made)
{
    if (!made) {
        return made.failure();
    }
    if (const Result<void> written = core::exchange::writeWholeFile(order.out, made->pdf); !written) {
        return written.failure();
    }
    return Answer{jsonOf(*made, order.out, order.form.code), {order.out}};
}

/// One paper of a batch: what its source calls it, and its file's name, which tells nothing of a person.
struct BatchItem
{
    QString id;
    QString fileName;
};

/// The papers of a batch as they come: each becomes a whole file in the folder, or a failure by its name.
class BatchWriter final
{
public:
    BatchWriter(const Invocation& call, const Order& order, QList<BatchItem> items)
        : m_call(call), m_order(order), m_items(std::move(items))
    {}

    paper::BatchStep take(qsizetype index, const Result<paper::MadePaper>& made)
    {
        const QString file = QDir(m_order.out).filePath(m_items[index].fileName);
        const Result<void> written = made ? core::exchange::writeWholeFile(file, made->pdf) : made.failure();
        if (written) {
            QJsonObject entry = jsonOf(*made, file, m_order.form.code);
            entry.insert(u"index"_s, index);
            entry.insert(u"id"_s, m_items[index].id);
            m_papers.append(entry);
            m_lines.append(file);
        } else {
            addFailure(index, written.failure());
        }
        return m_interruption.isAskedFor() ? paper::BatchStep::Stop : paper::BatchStep::GoOn;
    }

    /// What was not reached counts as cancelled.
    [[nodiscard]] Answer answer()
    {
        while (m_papers.size() < m_items.size()) {
            addFailure(m_papers.size(), Failure(FailureCode::Cancelled));
        }
        m_lines.append(QCoreApplication::translate("cli", "%1 of %2 papers made")
                           .arg(m_papers.size() - m_failed)
                           .arg(m_papers.size()));
        return {m_papers, m_lines, m_failed == 0 ? kDone : kFoundSomethingThatStops};
    }

private:
    void addFailure(qsizetype index, Failure failure)
    {
        if (const QString pointer = pointerTo(failure); m_call.has(u"facts"_s) && !pointer.isEmpty()) {
            failure = failure.with(u"pointer"_s, u'/' + QString::number(index) + pointer);
        }
        ++m_failed;
        m_papers.append(QJsonObject{
            {u"index"_s, index}, {u"id"_s, m_items[index].id}, {u"error"_s, cli::jsonOf(failure, m_call.lang())}});
        m_lines.append(
            u"[%1] %2: %3"_s.arg(QString::number(index), m_items[index].id, wordsOf(failure, m_call.lang()).happened));
    }

    const Invocation& m_call;
    const Order& m_order;
    QList<BatchItem> m_items;
    Interruption m_interruption;
    QJsonArray m_papers;
    QStringList m_lines;
    qsizetype m_failed = 0;
};

Result<void> makeFolder(const QString& folder)
{
    return QDir().mkpath(folder) ? Result<void>()
                                 : Result<void>(Failure(FailureCode::FileWriteFailed, {{u"file"_s, folder}}));
}

Result<Answer> batchOfFacts(Invocation& call, const Order& order, const FactsInput& input)
{
    if (const Result<void> folder = makeFolder(order.out); !folder) {
        return folder.failure();
    }
    QList<BatchItem> items;
    for (const core::rulebook::Facts& facts : input.facts) {
        const QString number = QString::number(items.size() + 1).rightJustified(4, u'0');
        items.append({facts.text(u"id"_s), order.form.code + u'-' + number + u".pdf"_s});
    }
    BatchWriter writer(call, order, items);
    const auto values = [&](qsizetype index) { return input.facts[index].paper(); };
    const auto take = [&](qsizetype index, const Result<paper::MadePaper>& made) { return writer.take(index, made); };
    paper::makePapers(order.form, input.facts.size(), values, order.language, order.draft, metaOf(order), take);
    return writer.answer();
}

/// Drawn from the key "paper" of one facts object, or of each of an array.
Result<Answer> fromFacts(Invocation& call, const Order& order)
{
    const Result<FactsInput> input = factsInput(call.option(u"facts"_s));
    if (!input) {
        return input.failure();
    }
    if (input->facts.isEmpty()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, call.option(u"facts"_s)}});
    }
    if (input->isArray) {
        return batchOfFacts(call, order, *input);
    }
    const Result<paper::MadePaper> made =
        paper::makePaper(order.form, input->facts.first().paper(), order.language, order.draft, metaOf(order));
    const QString pointer = made ? QString() : pointerTo(made.failure());
    return pointer.isEmpty() ? writtenAlone(order, made) : made.failure().with(u"pointer"_s, pointer);
}

Result<Answer> batchOfCases(Invocation& call, const Order& order, services::PaperService& papers)
{
    if (const Result<void> folder = makeFolder(order.out); !folder) {
        return folder.failure();
    }
    QList<BatchItem> items;
    const QStringList cases = call.options(u"case"_s);
    for (const QString& number : cases) {
        items.append({number, order.form.code + u'-' + number + u".pdf"_s});
    }
    BatchWriter writer(call, order, items);
    const auto take = [&](qsizetype index, const Result<paper::MadePaper>& made) { return writer.take(index, made); };
    const Result<void> drawn = papers.drawAll(order.form.code, cases, order.language, order.draft, take);
    return drawn ? Result<Answer>(writer.answer()) : drawn.failure();
}

/// Drawn from what the store knows of one case or of several, in the office's name.
Result<Answer> fromCases(Invocation& call, const Order& order)
{
    const Result<services::Office*> office = call.office(services::OfficeMode::ReadOnly);
    if (!office) {
        return office.failure();
    }
    services::PaperService papers(**office);
    if (call.options(u"case"_s).size() > 1) {
        return batchOfCases(call, order, papers);
    }
    const Result<CaseId> id = services::CaseService(**office).idOf(call.option(u"case"_s));
    if (!id) {
        return id.failure();
    }
    const Result<paper::PaperData> values = papers.dataFor(order.form.code, *id);
    return values ? writtenAlone(order, papers.draw(order.form.code, *values, order.language, order.draft))
                  : Result<Answer>(values.failure());
}

Result<Answer> render(Invocation& call)
{
    const Result<Order> order = orderOf(call);
    if (!order) {
        return order.failure();
    }
    return call.has(u"facts"_s) ? fromFacts(call, *order) : fromCases(call, *order);
}

} // namespace

QList<Verb> renderVerbs()
{
    return {{u"render"_s, u"FORM --facts FILE|--case NUMBER… --out FILE|FOLDER [--paper zh|en|both] [--draft]"_s,
        {{u"facts"_s, {}, u"FILE"_s}, {u"case"_s, {}, u"NUMBER"_s}, {u"out"_s, {}, u"FILE"_s},
            {u"paper"_s, {}, u"zh|en|both"_s}, QCommandLineOption(u"draft"_s)},
        1, 1, render, true}};
}

} // namespace cli

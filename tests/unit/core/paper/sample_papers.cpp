// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/paper/sample_papers.h"

#include "core/base/expect.h"
#include "core/paper/form_catalogue.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

namespace samples {

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject both(const QString& zh, const QString& en) { return {{u"zh"_s, zh}, {u"en"_s, en}}; }

/// What a program says about the PDF, which it is given as a file after `before`.
QString outputOf(
    const QString& program, const QStringList& before, const QByteArray& pdf, const QStringList& after = {})
{
    QTemporaryFile file;
    CORE_EXPECT(file.open() && file.write(pdf) == pdf.size() && file.flush());
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    CORE_EXPECT(process.waitForFinished() && process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString rootObject(const QByteArray& pdf)
{
    return outputOf(u"qpdf"_s, {u"--show-object=trailer"_s}, pdf).section(u"/Root "_s, 1).section(u' ', 0, 0);
}

} // namespace

FormTemplate form(const QString& code)
{
    const auto catalogue = FormCatalogue::load();
    CORE_EXPECT(catalogue.ok());
    const auto found = catalogue->find(code);
    CORE_EXPECT(found.ok());
    return *found;
}

QJsonObject notice()
{
    return {{u"authority"_s, u"广东省人力资源和社会保障厅"_s}, {u"nationality"_s, u"英国"_s},
        {u"name"_s, u"ANNA MARIA SMITH"_s}, {u"title"_s, u"女士"_s}, {u"passport"_s, u"E66496171"_s},
        {u"permit"_s, u"44030020250000117"_s}, {u"class"_s, u"B"_s}, {u"province"_s, u"广东"_s}, {u"city"_s, u"深圳"_s},
        {u"district"_s, u"福田"_s}, {u"employer"_s, u"深圳市蓝海仪器有限公司"_s}, {u"start"_s, u"2025-03-10"_s},
        {u"end"_s, u"2026-03-09"_s}, {u"issued"_s, u"2025-02-20"_s}, {u"family"_s, 1},
        {u"spouse"_s, u"JOHN PAUL SMITH"_s}, {u"children"_s, QString()}, {u"others"_s, QString()}};
}

QJsonObject caseSummary(int materials)
{
    QJsonArray list;
    for (int number = 1; number <= materials; ++number) {
        list.append(QJsonObject{{u"material"_s, both(u"材料第 %1 号"_s.arg(number), u"Material no. %1"_s.arg(number))},
            {u"state"_s, both(u"已收到"_s, u"received"_s)},
            {u"note"_s, both(u"原件在客户处，须译成中文并加盖公章"_s,
                            u"original with the client; to be translated and sealed"_s)}});
    }
    const QJsonArray defects{
        QJsonObject{{u"reason"_s, u"R19"_s},
            {u"text"_s, both(u"学历证书译文未加盖公章"_s, u"translation of the degree bears no seal"_s)},
            {u"fix"_s, both(u"加盖公章后重新上传"_s, u"seal it and upload again"_s)}},
        QJsonObject{{u"reason"_s, u"R18"_s},
            {u"text"_s, both(u"照片背景不是白色"_s, u"the photo's ground is not white"_s)},
            {u"fix"_s, both(u"重新拍摄"_s, u"take a new photo"_s)}}};
    return {{u"case"_s, u"2026-0001"_s}, {u"preparedOn"_s, u"2026-01-05"_s},
        {u"person"_s, u"Elif Şahin Łukasz Čapek"_s}, {u"nationality"_s, both(u"土耳其"_s, u"Türkiye"_s)},
        {u"passport"_s, u"U12345678"_s},
        {u"employer"_s, both(u"上海澜舟科技有限公司"_s, u"Shanghai Lanzhou Technology Co., Ltd."_s)},
        {u"creditCode"_s, u"91310115MA1K000001"_s},
        {u"procedure"_s,
            both(u"申请外国人来华工作许可（90 日以上）· 境外"_s, u"New work permit (over 90 days), overseas"_s)},
        {u"city"_s, both(u"上海"_s, u"Shanghai"_s)}, {u"stage"_s, both(u"预审退回"_s, u"returned in pre-review"_s)},
        {u"ourStatus"_s, both(u"补正中"_s, u"being mended"_s)}, {u"authorityStatus"_s, both(u"退回"_s, u"returned"_s)},
        {u"handler"_s, u"王芳"_s},
        {u"dates"_s,
            QJsonArray{QJsonObject{{u"what"_s, both(u"通知有效期截止"_s, u"notice valid until"_s)},
                {u"on"_s, u"2026-05-20"_s},
                {u"derivation"_s, both(u"签发日 2026-02-20 起 3 个月"_s, u"3 months from issue on 2026-02-20"_s)}}}},
        {u"materials"_s, list},
        {u"returns"_s, QJsonArray{QJsonObject{{u"round"_s, 1}, {u"on"_s, u"2026-01-04"_s}, {u"defects"_s, defects}}}}};
}

core::Result<MadePaper> make(const QString& formCode, const QJsonObject& data, PaperLanguage language, bool draft)
{
    return makePaper(form(formCode), data, language, draft, {u"测试 Test"_s, u"启航签证服务 Sail Visa Service"_s});
}

QString failureText(const core::Result<MadePaper>& made)
{
    if (made.ok()) {
        return {};
    }
    QString text = core::failureName(made.failure().code);
    for (const auto& [name, value] : made.failure().args.asKeyValueRange()) {
        text += u' ' + name + u'=' + value;
    }
    return text;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{0}\\x{c}]+"_s);
    return text.remove(blanks);
}

void open(QPdfDocument& document, const QByteArray& pdf)
{
    auto* buffer = new QBuffer(&document);
    buffer->setData(pdf);
    CORE_EXPECT(buffer->open(QIODevice::ReadOnly));
    document.load(buffer);
}

QString catalogueEntry(const QByteArray& pdf, const QString& key)
{
    const QString catalogue = outputOf(u"qpdf"_s, {u"--show-object=%1"_s.arg(rootObject(pdf))}, pdf);
    return catalogue.section(key + u' ', 1).section(u' ', 0, 0);
}

QStringList pdfiumPages(const QByteArray& pdf)
{
    QPdfDocument document;
    open(document, pdf);
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page) {
        texts.append(document.getAllText(page).text());
    }
    return texts;
}

QString pdfiumText(const QByteArray& pdf) { return withoutBlanks(pdfiumPages(pdf).join(QString())); }

QString popplerText(const QByteArray& pdf)
{
    return withoutBlanks(outputOf(u"pdftotext"_s, {u"-raw"_s}, pdf, {u"-"_s}));
}

QJsonObject shipped(const QString& code)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/papers/%1.json").arg(code));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addShippedForms()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<PaperLanguage>("language");
    const auto catalogue = FormCatalogue::load();
    CORE_EXPECT(catalogue.ok());
    for (const FormTemplate& form : catalogue->forms()) {
        for (const PaperLanguage language : form.layouts.keys()) {
            QTest::newRow(qPrintable(form.code + u'.' + paperLanguageCode(language))) << form.code << language;
        }
    }
}

} // namespace samples

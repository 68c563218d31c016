// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery_page.h"
#include "ui/models/record_table_model.h"
#include "ui/models/tone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace gallery {

using namespace Qt::Literals::StringLiterals;
using namespace ui::widgets;
using ui::shell::Language;
using ui::shell::Page;
using ui::shell::Shell;

namespace {

struct Row
{
    QString latin;
    QString chinese;
    QString employer;
    QString passport;
    QString expiry;
    Tone tone;
};

class RowModel final : public ui::models::RecordTableModel<Row>
{
public:
    RowModel(Shell& shell, QObject* parent) : RecordTableModel(parent), m_shell(shell) {}

    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString heading(int column) const override
    {
        static const QStringList zh{u"姓名"_s, u"单位"_s, u"护照号码"_s, u"有效期至"_s, u"状态"_s};
        static const QStringList en{u"Name"_s, u"Employer"_s, u"Passport"_s, u"Valid until"_s, u"State"_s};
        return isChinese() ? zh.at(column) : en.at(column);
    }
    [[nodiscard]] QVariant cell(const Row& row, int column, int role) const override
    {
        if (role == Qt::DisplayRole) {
            return QStringList{row.latin, row.employer, row.passport, row.expiry, wordOf(row.tone)}.at(column);
        }
        if (role == ui::models::SecondLineRole && column == 0) {
            return row.chinese;
        }
        if (role == ui::models::MutedRole) {
            return column == 1;
        }
        return role == ui::models::ToneRole && column == 4 ? QVariant(static_cast<int>(row.tone)) : QVariant();
    }

private:
    [[nodiscard]] bool isChinese() const { return m_shell.language().language() == Language::Chinese; }
    [[nodiscard]] QString wordOf(Tone tone) const
    {
        static const QStringList zh{u"草稿"_s, u"进行中"_s, u"等待主管部门"_s, u"即将到期"_s, u"逾期"_s, u"已办结"_s};
        static const QStringList en{
            u"Draft"_s, u"In progress"_s, u"With the authority"_s, u"Expires soon"_s, u"Overdue"_s, u"Closed"_s};
        return (isChinese() ? zh : en).at(static_cast<int>(tone));
    }

    Shell& m_shell;
};

class ListPage final : public Page
{
public:
    ListPage(Shell& shell, int rows)
        : m_shell(shell), m_header(new PageHeader(this)), m_filter(new QLineEdit), m_table(new RecordTable(this)),
          m_model(new RowModel(shell, this)), m_details(new DetailsPane)
    {
        m_filter->setFixedWidth(220);
        m_header->addWidget(m_filter);
        m_header->addAction(shell.actions().makeFor(this, u"record.new"_s), ActionButton::Kind::Primary);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_header);
        column->addWidget(m_table, 1);
        m_model->setRecords(invented(rows));
        m_table->setModel(m_model);
        m_table->setTwoLineRows(true);
        m_table->setColumnWidths({240, 0, 130, 120, 180});
        m_empty = new EmptyState(u"users"_s);
        m_empty->addAction(shell.actions().action(u"import.people"_s));
        m_table->setEmptyState(m_empty);
        connect(m_table, &RecordTable::rowChosen, this, [this](int row) { showDetails(row); });
        m_table->selectRecordRow(1);
    }

    [[nodiscard]] QString id() const override { return u"people"_s; }
    [[nodiscard]] QString title() const override
    {
        return m_shell.language().language() == Language::Chinese ? u"人员"_s : u"People"_s;
    }
    [[nodiscard]] QWidget* detailsPane() override { return m_details; }
    [[nodiscard]] QWidget* firstFocus() override { return m_table; }
    void reload() override {}
    void retranslate() override
    {
        const bool zh = m_shell.language().language() == Language::Chinese;
        m_header->setTitle(title());
        m_table->setAccessibleName(title());
        m_header->setRemark(QString::number(m_model->rowCount()));
        m_filter->setPlaceholderText(zh ? u"筛选"_s : u"Filter"_s);
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_empty->setText(zh ? u"还没有人员"_s : u"No people yet"_s,
            zh ? u"从客户的表格导入人员和单位。"_s : u"Import people and employers from a client's spreadsheet."_s);
        m_model->retranslate();
        showDetails(m_table->currentRow());
    }

private:
    static QList<Row> invented(int rows)
    {
        const QList<Row> some{
            {u"MÜLLER HANS"_s, u"穆勒"_s, u"苏州晨星精密机械有限公司"_s, u"C01X00T47"_s, u"2027-03-14"_s, Tone::Active},
            {u"ŞAHIN ELIF"_s, u"沙欣"_s, u"苏州晨星精密机械有限公司"_s, u"U12345678"_s, u"2026-12-30"_s, Tone::Due},
            {u"OKONKWO CHIDI"_s, u"奥孔科沃"_s, u"上海蓝湾软件有限公司"_s, u"A04567123"_s, u"2029-08-01"_s,
                Tone::Waiting},
            {u"TANAKA YUI"_s, u"田中优衣"_s, u"广州海珠国际学校"_s, u"TR1234567"_s, u"2026-11-19"_s, Tone::Overdue},
            {u"SILVA MARIA CLARA"_s, u"席尔瓦"_s, u"上海蓝湾软件有限公司"_s, u"FX998877"_s, u"2031-01-22"_s,
                Tone::Done},
            {u"ŁUKASIEWICZ JAN"_s, u"卢卡谢维奇"_s, u"广州海珠国际学校"_s, u"EA1234567"_s, u"2028-05-09"_s,
                Tone::Neutral},
        };
        QList<Row> all;
        for (int i = 0; i < rows; ++i) {
            all.append(some.at(i % some.size()));
        }
        return all;
    }
    void showDetails(int row)
    {
        const bool zh = m_shell.language().language() == Language::Chinese;
        if (row < 0) {
            m_details->clear();
            return;
        }
        const Row& chosen = m_model->record(row);
        m_details->setHeading(chosen.latin, chosen.chinese);
        m_details->setGroups({
            {zh ? u"证件"_s : u"Papers"_s,
                {{zh ? u"护照号码"_s : u"Passport"_s, chosen.passport, {}},
                    {zh ? u"有效期至"_s : u"Valid until"_s, chosen.expiry, {}},
                    {zh ? u"工作许可"_s : u"Work permit"_s, zh ? u"办理中"_s : u"In progress"_s, Tone::Active},
                    {zh ? u"居留许可"_s : u"Residence permit"_s, {}, {}}}},
            {zh ? u"单位"_s : u"Employer"_s,
                {{zh ? u"名称"_s : u"Name"_s, chosen.employer, {}},
                    {zh ? u"统一社会信用代码"_s : u"Credit code"_s, u"91320500MA1XYZ2G3K"_s, {}}}},
        });
    }

    Shell& m_shell;
    PageHeader* m_header;
    QLineEdit* m_filter;
    RecordTable* m_table;
    RowModel* m_model;
    DetailsPane* m_details;
    EmptyState* m_empty = nullptr;
};

} // namespace

std::unique_ptr<Page> makeListPage(Shell& shell, int rows) { return std::make_unique<ListPage>(shell, rows); }

} // namespace gallery

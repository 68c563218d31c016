// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery_page.h"

#include "ui/widgets/agenda_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/stepper.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>

namespace gallery {

using namespace Qt::Literals::StringLiterals;
using namespace ui::widgets;
using ui::shell::Language;
using ui::shell::Page;
using ui::shell::Shell;

namespace {

class WidgetsPage final : public Page
{
public:
    explicit WidgetsPage(Shell& shell) : m_shell(shell), m_header(new PageHeader(this))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_header->addAction(shell.actions().makeFor(this, u"record.edit"_s));
        m_header->addAction(shell.actions().makeFor(this, u"paper.print"_s));
        m_header->addAction(shell.actions().makeFor(this, u"record.new"_s), ActionButton::Kind::Primary);
        column->addWidget(m_header);
        auto* scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        auto* inner = new QWidget;
        m_column = new QVBoxLayout(inner);
        m_column->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kSection);
        m_column->setSpacing(metrics::kGap);
        scroll->setWidget(inner);
        column->addWidget(scroll, 1);
        addStates();
        addAgenda();
        addFields();
        addEmpty();
        m_column->addStretch();
    }

    [[nodiscard]] QString id() const override { return u"cases"_s; }
    [[nodiscard]] QString title() const override { return said(u"组件一览", u"Widgets"); }
    [[nodiscard]] QWidget* firstFocus() override { return m_agenda.first(); }
    void reload() override {}

    void retranslate() override
    {
        m_header->setTitle(title());
        m_header->setRemark(said(u"共 24 人", u"24 people"));
        m_stepsHeader->setTitle(said(u"进度", u"Progress"));
        m_stepsHeader->setRemark(said(u"2026-0007 · 境外申请", u"2026-0007 · from overseas"));
        const QStringList words =
            m_shell.language().language() == Language::Chinese
                ? QStringList{u"草稿"_s, u"进行中"_s, u"等待主管部门"_s, u"剩 3 天"_s, u"逾期 2 天"_s, u"已办结"_s}
                : QStringList{u"Draft"_s, u"In progress"_s, u"With the authority"_s, u"3 days left"_s, u"2 days late"_s,
                    u"Closed"_s};
        for (int i = 0; i < m_chips.size(); ++i) {
            m_chips.at(i)->setState(static_cast<Tone>(i), words.at(i));
        }
        sayProcedure();
        sayAgenda();
        sayFields();
        m_empty->setText(said(u"还没有人员", u"No people yet"),
            said(u"从客户的表格导入人员和单位，或先看看演示单位。",
                u"Import people and employers from a client's spreadsheet, or look at the demo office first."));
    }

private:
    [[nodiscard]] QString said(const char16_t* zh, const char16_t* en) const
    {
        return QString::fromUtf16(m_shell.language().language() == Language::Chinese ? zh : en);
    }

    void addStates()
    {
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::kGap);
        for (int i = 0; i < 6; ++i) {
            m_chips.append(new Chip);
            row->addWidget(m_chips.last());
        }
        row->addStretch();
        m_column->addLayout(row);
        m_stepsHeader = new SectionHeader;
        m_stepsHeader->addAction(m_shell.actions().makeFor(this, u"why.show"_s));
        m_column->addWidget(m_stepsHeader);
        m_stepper = new Stepper;
        m_column->addWidget(m_stepper);
    }

    void addAgenda()
    {
        m_agendaHeader = new SectionHeader;
        m_column->addWidget(m_agendaHeader);
        for (int i = 0; i < 3; ++i) {
            m_agenda.append(new AgendaRow);
            m_column->addWidget(m_agenda.last());
        }
    }

    void addFields()
    {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(metrics::kMargin);
        grid->setVerticalSpacing(metrics::kPad);
        m_name = FieldEdit::forText();
        m_passport = FieldEdit::forText();
        m_expiry = FieldEdit::forDate();
        m_class = FieldEdit::forChoice();
        m_class->comboBox()->addItems({u"A"_s, u"B"_s, u"C"_s});
        int column = 0;
        for (FieldEdit* field : {m_name, m_passport, m_expiry, m_class}) {
            grid->addWidget(field, 0, column, Qt::AlignTop);
            grid->setColumnStretch(column++, 1);
        }
        m_column->addLayout(grid);
        auto* marks = new QHBoxLayout;
        m_check = new QCheckBox;
        m_check->setChecked(true);
        m_radio = new QRadioButton;
        m_radio->setChecked(true);
        m_off = new QCheckBox;
        marks->addWidget(m_check);
        marks->addWidget(m_off);
        marks->addWidget(m_radio);
        marks->addStretch();
        m_column->addLayout(marks);
    }

    void addEmpty()
    {
        m_empty = new EmptyState(u"users"_s);
        m_empty->addAction(m_shell.actions().action(u"import.people"_s));
        m_empty->addAction(m_shell.actions().action(u"help.keys"_s));
        m_column->addWidget(m_empty);
    }

    void sayProcedure()
    {
        m_stepper->setProcedure({said(u"用人单位", u"Employer"), said(u"本人", u"Individual"),
                                    said(u"代理机构", u"Agency"), said(u"主管部门", u"Authority")},
            {
                {u"collecting"_s, 0, said(u"材料收集", u"Collecting materials"), u"11-02"_s, StageState::Done},
                {u"confirm"_s, 1, said(u"本人确认", u"Individual confirms"), u"11-06"_s, StageState::Done},
                {u"review"_s, 2, said(u"内部复核", u"Internal review"), u"11-09"_s, StageState::Done},
                {u"seal"_s, 0, said(u"待签章", u"Sign and seal"), u"11-11"_s, StageState::Done},
                {u"submitted"_s, 2, said(u"补正后重新提交", u"Mend and submit again"), said(u"第 2 轮", u"round 2"),
                    StageState::Returned},
                {u"precheck"_s, 3, said(u"预审", u"Pre-review"), {}, StageState::Next},
                {u"accepted"_s, 3, said(u"受理", u"Accepted"), {}, StageState::Later},
                {u"approved"_s, 3, said(u"准予", u"Approved"), {}, StageState::Later},
                {u"visa"_s, 1, said(u"办理 Z 字签证", u"Z visa"), {}, StageState::Later},
                {u"entry"_s, 1, said(u"入境", u"Entry"), {}, StageState::Later},
            });
    }

    void sayAgenda()
    {
        m_agendaHeader->setTitle(said(u"今天要做", u"To do today"));
        m_agendaHeader->setRemark(u"3"_s);
        const QString why = said(u"入境次日起 30 天（出境入境管理法第三十条）",
            u"30 days after entry (Exit-Entry Administration Law, art. 30)");
        const QString employer = said(u"苏州晨星精密机械有限公司", u"Suzhou Morningstar Precision Machinery Co., Ltd.");
        m_agenda.at(0)->setItem(
            {Tone::Overdue, said(u"首次申请工作类居留许可", u"First work residence permit"), u"Müller Hans 穆勒"_s,
                employer, said(u"2026年11月19日", u"19 Nov 2026"), said(u"逾期 2 天", u"2 days late"), why});
        m_agenda.at(1)->setItem(
            {Tone::Due, said(u"使用许可通知办理 Z 字签证", u"Use the notice for the Z visa"), u"Şahin Elif 沙欣"_s,
                employer, said(u"2026年11月24日", u"24 Nov 2026"), said(u"剩 3 天", u"3 days left"), why});
        m_agenda.at(2)->setItem(
            {Tone::Waiting, said(u"等待主管部门预审", u"Pre-review by the authority"), u"Okonkwo Chidi 奥孔科沃"_s,
                employer, said(u"2026年11月27日", u"27 Nov 2026"), said(u"第 2 个工作日", u"working day 2 of 5"), why});
    }

    void sayFields()
    {
        m_name->setLabel(said(u"姓名（护照）", u"Name in passport"));
        m_name->setRequired(true);
        m_name->setText(u"MÜLLER HANS"_s);
        m_name->setHint(said(u"与护照机读区一致", u"As in the passport's machine-readable zone"));
        m_passport->setLabel(said(u"护照号码", u"Passport number"));
        m_passport->setRequired(true);
        m_passport->setText(u"C01X0OOT4"_s);
        m_passport->setError(
            said(u"第 7 位是字母 O，应为数字 0。", u"Character 7 is the letter O; a digit 0 is expected."));
        m_expiry->setLabel(said(u"有效期至", u"Valid until"));
        m_expiry->setHint(said(u"至少还有 6 个月", u"At least six months ahead"));
        m_class->setLabel(said(u"类别", u"Class"));
        m_check->setText(said(u"需要翻译件", u"Translation needed"));
        m_off->setText(said(u"已盖章", u"Sealed"));
        m_radio->setText(said(u"境外申请", u"From overseas"));
    }

    Shell& m_shell;
    PageHeader* m_header;
    QVBoxLayout* m_column = nullptr;
    SectionHeader* m_stepsHeader = nullptr;
    SectionHeader* m_agendaHeader = nullptr;
    Stepper* m_stepper = nullptr;
    EmptyState* m_empty = nullptr;
    FieldEdit* m_name = nullptr;
    FieldEdit* m_passport = nullptr;
    FieldEdit* m_expiry = nullptr;
    FieldEdit* m_class = nullptr;
    QCheckBox* m_check = nullptr;
    QCheckBox* m_off = nullptr;
    QRadioButton* m_radio = nullptr;
    QList<Chip*> m_chips;
    QList<AgendaRow*> m_agenda;
};

} // namespace

std::unique_ptr<Page> makeWidgetsPage(Shell& shell) { return std::make_unique<WidgetsPage>(shell); }

} // namespace gallery

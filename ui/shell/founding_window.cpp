// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/founding_window.h"

#include "ui/widgets/field_edit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shell {

using widgets::FieldEdit;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFormWidth = 180 * metrics::kGrid; ///< the hints stand on one line in either language
constexpr int kRefusalLines = 3;
} // namespace

FoundingWindow::FoundingWindow()
    : m_title(new QLabel(this)), m_detail(new QLabel(this)), m_office(FieldEdit::forText(this)),
      m_staff(FieldEdit::forText(this)), m_secret(FieldEdit::forText(this)), m_again(FieldEdit::forText(this)),
      m_reveal(new QCheckBox(this)), m_plain(new QCheckBox(this)), m_refusal(new QLabel(this)),
      m_make(new QPushButton(this)), m_demo(new QPushButton(this))
{
    setObjectName(u"foundingWindow"_s);
    build();
    for (FieldEdit* field : fields()) {
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &FoundingWindow::give);
        connect(field, &FieldEdit::edited, this, [this] {
            m_secretError.clear();
            m_refusal->clear();
            showErrors();
        });
    }
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        for (FieldEdit* field : {m_secret, m_again}) {
            field->lineEdit()->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_plain, &QCheckBox::toggled, this, [this] {
        setWorking(m_isWorking);
        showErrors();
    });
    connect(m_make, &QPushButton::clicked, this, &FoundingWindow::give);
    connect(m_demo, &QPushButton::clicked, this, &FoundingWindow::demoWanted);
    retranslate();
}

FoundingWindow::~FoundingWindow() = default;

void FoundingWindow::build()
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Title, QFont::DemiBold));
    m_detail->setProperty("muted", true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kPad);
    column->addStretch(1);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kPad);
    column->addWidget(buildForm(), 0, Qt::AlignHCenter);
    column->addStretch(2);
    column->addWidget(buildFoot());
}

QWidget* FoundingWindow::buildForm()
{
    const std::array names{u"officeName"_s, u"staffName"_s, u"newPassphrase"_s, u"passphraseAgain"_s};
    for (std::size_t i = 0; i < names.size(); ++i) {
        fields().at(i)->lineEdit()->setObjectName(names.at(i));
        fields().at(i)->setRequired(true);
    }
    for (FieldEdit* field : {m_secret, m_again}) {
        field->lineEdit()->setEchoMode(QLineEdit::Password);
        field->lineEdit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_reveal->setObjectName(u"revealPassphrase"_s);
    m_plain->setObjectName(u"withoutPassphrase"_s);
    m_refusal->setObjectName(u"foundingRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setProperty("error", true);
    m_refusal->setMinimumHeight(kRefusalLines * m_refusal->fontMetrics().lineSpacing());
    m_refusal->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_make->setObjectName(u"makeStore"_s);
    m_make->setProperty("kind", u"primary"_s);
    m_demo->setObjectName(u"demoOffice"_s);
    auto* form = new QWidget(this);
    form->setFixedWidth(kFormWidth);
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::kGap);
    const std::array<std::array<FieldEdit*, 2>, 2> lines{{{m_office, m_staff}, {m_secret, m_again}}};
    for (const auto& [left, right] : lines) {
        auto* row = new QHBoxLayout;
        row->setSpacing(metrics::kMargin);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        rows->addLayout(row);
    }
    rows->addWidget(m_reveal);
    rows->addWidget(m_plain);
    rows->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    buttons->addWidget(m_make);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    rows->addLayout(buttons);
    return form;
}

void FoundingWindow::propose(const QString& folder, const QString& staffName)
{
    m_folder = QDir::toNativeSeparators(folder);
    m_staff->setText(staffName);
    retranslate();
}

void FoundingWindow::standInFor(QWidget& window)
{
    takePlaceOf(window);
    show();
    m_office->lineEdit()->setFocus();
}

void FoundingWindow::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    for (FieldEdit* field : fields()) {
        field->setEnabled(!isWorking);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_secret, m_again, m_reveal}) {
        each->setEnabled(!isWorking && !m_plain->isChecked());
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_plain, m_make, m_demo}) {
        each->setEnabled(!isWorking);
    }
    retranslate();
}

void FoundingWindow::refuse(const QString& words, bool isOfPassphrase)
{
    setWorking(false);
    (isOfPassphrase ? m_secret : m_office)->lineEdit()->setFocus();
    m_secretError = isOfPassphrase ? words : QString();
    m_refusal->setText(isOfPassphrase ? QString() : words);
    showErrors();
}

void FoundingWindow::clear()
{
    m_secret->setText({});
    m_again->setText({});
    m_reveal->setChecked(false);
}

bool FoundingWindow::isComplete()
{
    m_wasGiven = true;
    showErrors();
    for (FieldEdit* field : fields()) {
        if (field->isEnabled() && field->hasError()) {
            field->lineEdit()->setFocus();
            return false;
        }
    }
    return true;
}

void FoundingWindow::give()
{
    if (!m_isWorking && isComplete()) {
        Q_EMIT given({m_office->text().trimmed(), m_staff->text().trimmed(),
            m_plain->isChecked() ? QString() : m_secret->text()});
    }
}

void FoundingWindow::showErrors()
{
    const bool isEncrypted = !m_plain->isChecked();
    const auto missing = [this](const FieldEdit* field) {
        return m_wasGiven && field->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString();
    };
    m_office->setError(missing(m_office));
    m_staff->setError(missing(m_staff));
    m_secret->setError(!isEncrypted ? QString() : m_secretError.isEmpty() ? missing(m_secret) : m_secretError);
    const bool differs = isEncrypted && m_wasGiven && m_secret->text() != m_again->text();
    m_again->setError(differs ? tr("The two are not the same.") : QString());
}

void FoundingWindow::retranslate()
{
    setWindowTitle(tr("PermitDesk – a new office"));
    m_title->setText(tr("A new office"));
    m_detail->setText(tr("Everything is kept on this computer, in %1").arg(m_folder));
    m_office->setLabel(tr("Name of the office"));
    m_staff->setLabel(tr("Your name"));
    m_secret->setLabel(tr("Passphrase"));
    m_secret->setHint(tr("Ten characters at least; a few words of your own are best."));
    m_again->setLabel(tr("Once more"));
    m_again->setHint(tr("Nobody can open the store without it."));
    m_reveal->setText(tr("Show what is typed"));
    m_plain->setText(tr("No passphrase: whoever gets at this computer's files can read every passport"));
    m_make->setText(m_isWorking ? tr("Making it …") : tr("Make the store"));
    m_demo->setText(tr("Look at the demo office"));
    setAccessibleName(m_title->text());
    showErrors();
}

} // namespace ui::shell

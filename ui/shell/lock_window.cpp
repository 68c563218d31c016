// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_window.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shell {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {
constexpr int kFieldWidth = 90 * metrics::kGrid;
constexpr int kIconSize = 10 * metrics::kGrid;
constexpr int kRefusalLines = 4; ///< what happened and what to do, in either language
} // namespace

LockWindow::LockWindow()
    : m_icon(new QLabel(this)), m_title(new QLabel(this)), m_detail(new QLabel(this)), m_label(new QLabel(this)),
      m_secret(new QLineEdit(this)), m_reveal(new QAction(this)), m_refusal(new QLabel(this)),
      m_open(new QPushButton(this))
{
    setObjectName(u"lockWindow"_s);
    build();
    connect(m_secret, &QLineEdit::returnPressed, this, &LockWindow::give);
    connect(m_open, &QPushButton::clicked, this, &LockWindow::give);
    connect(m_reveal, &QAction::toggled, this,
        [this](bool shown) { m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_secret, &QLineEdit::textEdited, this, [this] { m_refusal->clear(); });
    retranslate();
}

void LockWindow::build()
{
    m_title->setFont(widgets::fontFor(widgets::TextSize::Title, QFont::DemiBold));
    m_detail->setProperty("muted", true);
    m_icon->setPixmap(widgets::tintedIcon(u"lock"_s, widgets::Role::Muted).pixmap(kIconSize));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::kPad);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kPad);
    column->addWidget(buildField(), 0, Qt::AlignHCenter);
    column->addStretch(3);
    column->addWidget(buildFoot());
}

QWidget* LockWindow::buildField()
{
    auto* field = new QWidget(this);
    field->setFixedWidth(kFieldWidth);
    auto* rows = new QVBoxLayout(field);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::kGrid);
    m_label->setBuddy(m_secret);
    m_secret->setObjectName(u"lockSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_reveal->setCheckable(true);
    m_reveal->setIcon(widgets::tintedIcon(u"eye"_s, widgets::Role::Muted));
    m_secret->addAction(m_reveal, QLineEdit::TrailingPosition);
    m_refusal->setObjectName(u"lockRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setProperty("error", true);
    m_refusal->setMinimumHeight(kRefusalLines * m_refusal->fontMetrics().lineSpacing());
    m_refusal->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_open->setObjectName(u"lockOpen"_s);
    m_open->setProperty("kind", u"primary"_s);
    rows->addWidget(m_label);
    rows->addWidget(m_secret);
    rows->addWidget(m_refusal);
    rows->addWidget(m_open);
    return field;
}

void LockWindow::setStore(const QString& folder)
{
    m_store = QFileInfo(folder).completeBaseName();
    retranslate();
}

void LockWindow::standInFor(QWidget& window)
{
    takePlaceOf(window);
    window.hide();
    show();
    m_secret->setFocus();
}

void LockWindow::setTrying(bool isTrying)
{
    m_isTrying = isTrying;
    m_secret->setReadOnly(isTrying);
    m_open->setEnabled(!isTrying);
    retranslate();
}

void LockWindow::refuse(const QString& words)
{
    setTrying(false);
    m_refusal->setText(words);
    m_secret->selectAll();
    m_secret->setFocus();
}

void LockWindow::clear()
{
    setTrying(false);
    m_secret->clear();
    m_refusal->clear();
    m_reveal->setChecked(false);
}

void LockWindow::give()
{
    if (!m_isTrying && !m_secret->text().isEmpty()) {
        Q_EMIT secretGiven(m_secret->text());
    }
}

void LockWindow::retranslate()
{
    setWindowTitle(tr("PermitDesk – locked"));
    m_title->setText(tr("The store is locked"));
    m_detail->setText(tr("%1 · What was typed is kept.").arg(m_store));
    m_label->setText(tr("Passphrase or recovery key"));
    m_reveal->setText(tr("Show what is typed"));
    m_reveal->setToolTip(m_reveal->text());
    m_open->setText(m_isTrying ? tr("Opening …") : tr("Unlock"));
    m_secret->setAccessibleName(m_label->text());
    setAccessibleName(m_title->text());
}

} // namespace ui::shell

// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "core/base/resource_paths.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/page_header.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui::help {

using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kListWidth = 56 * metrics::kGrid;
constexpr int kFilterWidth = 56 * metrics::kGrid;

/// A page that is spoken of under another one's topic.
struct SpokenOf
{
    const char* page;
    const char* topic;
};
constexpr std::array kElsewhere{SpokenOf{"case-new", "case"}, SpokenOf{"case-facts", "case"},
    SpokenOf{"arrivals", "week-arrivals"}, SpokenOf{"rule-moves", "cases"}, SpokenOf{"person", "people"},
    SpokenOf{"person-edit", "people"}, SpokenOf{"employer", "employers"}, SpokenOf{"employer-edit", "employers"},
    SpokenOf{"portal-account-edit", "employers"}, SpokenOf{"seal-edit", "seals"}, SpokenOf{"packet-edit", "seals"},
    SpokenOf{"paper-new", "papers"}, SpokenOf{"paper-batch", "papers"}, SpokenOf{"forms", "papers"},
    SpokenOf{"fill-sheet", "papers"}, SpokenOf{"form-writing", "papers"}, SpokenOf{"letterhead-edit", "settings"},
    SpokenOf{"printer-offset", "papers"}, SpokenOf{"setting-edit", "library"}, SpokenOf{"staff-edit", "staff"},
    SpokenOf{"keys", "around"}};

/// The first line of a topic's file, without its mark.
QString titleIn(const QString& text) { return text.section(u'\n', 0, 0).remove(u'#').trimmed(); }

} // namespace

HelpPage::HelpPage(std::function<core::types::Lang()> lang, QWidget* parent)
    : Page(parent), m_lang(std::move(lang)), m_topic(topics().first()), m_header(new widgets::PageHeader(this)),
      m_filter(new QLineEdit(this)), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    build();
}

void HelpPage::build()
{
    m_filter->setObjectName(u"helpFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_header->addWidget(m_filter);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setFixedWidth(kListWidth);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({core::resource_paths::file(u"help/pictures"_s)});
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(metrics::kMargin);
    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(metrics::kSection - metrics::kGap, 0, 0, 0);
    sides->setSpacing(metrics::kGap);
    sides->addWidget(m_topics);
    sides->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(sides, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &HelpPage::showTopics);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            m_topic = item->data(Qt::UserRole).toString();
            showText();
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
}

QStringList HelpPage::topics()
{
    const QStringList windows{u"around"_s, u"today"_s, u"cases"_s, u"case"_s, u"people"_s, u"import"_s, u"employers"_s,
        u"integration"_s, u"inbox"_s, u"papers"_s, u"seals"_s, u"library"_s, u"reports"_s, u"settings"_s, u"staff"_s,
        u"backups"_s, u"bin"_s};
    return windows + moments();
}

QStringList HelpPage::moments()
{
    return {u"week-request"_s, u"week-sheet"_s, u"week-arrivals"_s, u"week-return"_s, u"week-extensions"_s,
        u"week-originals"_s, u"week-residence"_s, u"week-round"_s, u"week-access"_s, u"week-seals"_s,
        u"week-transfer"_s, u"week-contract"_s, u"week-report"_s, u"week-family"_s};
}

QString HelpPage::topicOf(const QString& page)
{
    const auto elsewhere =
        std::ranges::find_if(kElsewhere, [&](const SpokenOf& each) { return page == QLatin1String(each.page); });
    const QString topic = elsewhere == kElsewhere.end() ? page : QString::fromLatin1(elsewhere->topic);
    return topics().contains(topic) ? topic : u"today"_s;
}

QString HelpPage::id() const { return u"help"_s; }

QString HelpPage::title() const { return tr("Help"); }

QString HelpPage::railPage() const { return {}; }

QString HelpPage::place() const { return m_topic; }

QWidget* HelpPage::firstFocus() { return m_topics; }

void HelpPage::open(const QString& argument)
{
    if (!argument.isEmpty()) {
        m_topic = topicOf(argument);
        m_filter->clear();
        showTopics();
    }
}

/// A link leads to a topic, or to a page of the program.
void HelpPage::follow(const QString& target)
{
    if (topics().contains(target)) {
        open(target);
    } else {
        Q_EMIT navigationWanted(target, {});
    }
}

QString HelpPage::textOf(const QString& topic) const
{
    const QString half = m_lang() == core::types::Lang::Zh ? u"zh"_s : u"en"_s;
    QFile file(core::resource_paths::file(u"help/pages/%1.%2.md"_s.arg(topic, half)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HelpPage::addHeading(const QString& text)
{
    auto* heading = new QListWidgetItem(text, m_topics);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = m_topics->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setForeground(palette().brush(QPalette::Active, QPalette::Text));
}

void HelpPage::showTopics()
{
    const QSignalBlocker quiet(m_topics);
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    m_topics->clear();
    bool isAmongMoments = false;
    for (const QString& topic : topics()) {
        const QString text = textOf(topic);
        if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); })) {
            if (!isAmongMoments && moments().contains(topic)) {
                isAmongMoments = true;
                addHeading(tr("A caseworker's week"));
            }
            auto* item = new QListWidgetItem(titleIn(text), m_topics);
            item->setData(Qt::UserRole, topic);
            if (topic == m_topic) {
                m_topics->setCurrentItem(item);
            }
        }
    }
    if (m_topics->currentItem() == nullptr && m_topics->count() > 0) {
        m_topics->setCurrentRow(m_topics->item(0)->flags() == Qt::NoItemFlags ? 1 : 0);
        m_topic = m_topics->currentItem()->data(Qt::UserRole).toString();
    }
    showText();
}

void HelpPage::showText()
{
    // One step below the page's own title.
    m_text->setMarkdown(m_topics->count() == 0 ? tr("No topic holds these words.") : u'#' + textOf(m_topic));
}

void HelpPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_topics->count() > 0) {
        showTopics();
    }
}

void HelpPage::retranslate()
{
    m_header->setTitle(title());
    m_filter->setPlaceholderText(tr("Words in the help …"));
    m_filter->setAccessibleName(tr("Search in the help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("The topic's text"));
    showTopics();
}

} // namespace ui::help

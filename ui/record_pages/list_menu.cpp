// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_pages/list_menu.h"

#include "ui/record_pages/record_list_page.h"
#include "ui/shell/field_draft.h"
#include "ui/widgets/esc_key.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/record_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace ui::record_pages {

using core::services::ListViewService;
using core::services::NamedListView;
using core::services::Office;
using shell::Setting;
using namespace Qt::Literals::StringLiterals;
namespace metrics = widgets::metrics;

namespace {

constexpr int kLongestName = 60;

QJsonObject keptShapes(const shell::Desk& desk)
{
    const QString text = desk.shell().settings().value(Setting::ListShapes).toString();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// What of a shape may lie on this machine: the words of a filter may name people.
ListShape withoutWords(ListShape shape)
{
    shape.scope.clear();
    shape.filter.clear();
    return shape;
}

} // namespace

ListMenu::ListMenu(RecordListPage& page, shell::Desk& desk, const QString& kind)
    : QFrame(&page), m_page(page), m_desk(desk), m_kind(kind), m_draft(new shell::FieldDraft(desk, this)),
      m_name(new QLineEdit(this)), m_save(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(kind + u"ViewName"_s);
    m_name->setObjectName(kind + u"ViewNameEdit"_s);
    m_name->setMaxLength(kLongestName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSection, metrics::kGap, metrics::kSection, metrics::kGap);
    row->setSpacing(metrics::kGap);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(m_leave);
    hide();
    m_save->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ListMenu::saveView);
    connect(m_save, &QPushButton::clicked, this, &ListMenu::saveView);
    new widgets::EscKey(*this, [this] { m_leave->click(); });
    connect(m_leave, &QPushButton::clicked, this, &ListMenu::endNaming);
    m_draft->add(u"viewName"_s, m_name);
    connect(&page, &RecordListPage::shapeChosen, this, &ListMenu::keep);
}

void ListMenu::bringBack()
{
    const ListShape shape = withoutWords(shapeFromJson(keptShapes(m_desk).value(m_kind).toObject()));
    if (shape != ListShape()) {
        m_page.setShape(shape);
    }
}

void ListMenu::keep()
{
    QJsonObject shapes = keptShapes(m_desk);
    shapes.insert(m_kind, toJson(withoutWords(m_page.shape())));
    m_desk.shell().settings().setValue(
        Setting::ListShapes, QString::fromUtf8(QJsonDocument(shapes).toJson(QJsonDocument::Compact)));
}

void ListMenu::popUp()
{
    m_desk.read(
        this, [kind = m_kind](Office& office) { return ListViewService(office).all(kind); },
        [this](const QList<NamedListView>& views) {
            auto* menu = new QMenu(&m_page);
            menu->setObjectName(m_kind + u"Menu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu, views);
            const QPoint corner = m_page.mapToGlobal(m_page.tablePlace().topRight());
            menu->popup(corner - QPoint(menu->sizeHint().width() + metrics::kGap, 0));
        });
}

void ListMenu::fill(QMenu& menu, const QList<NamedListView>& views)
{
    addColumns(menu);
    menu.addActions(m_page.shapeActions());
    menu.addSeparator();
    addViews(menu, views);
    menu.addSeparator();
    menu.addAction(m_page.saveAction());
}

void ListMenu::addColumns(QMenu& menu)
{
    QMenu* columns = menu.addMenu(tr("Columns"));
    const widgets::RecordTable& table = m_page.recordTable();
    const QList<int> chosen = table.chosenColumns();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        QAction* each = columns->addAction(table.model()->headerData(column, Qt::Horizontal).toString());
        each->setCheckable(true);
        each->setChecked(chosen.contains(column));
        each->setEnabled(column > 0); // the first one names the row
        connect(each, &QAction::toggled, this, [this, column](bool isShown) { m_page.showColumn(column, isShown); });
    }
    columns->addSeparator();
    connect(columns->addAction(tr("As at First")), &QAction::triggered, this, [this] { m_page.showUsualColumns(); });
}

void ListMenu::addViews(QMenu& menu, const QList<NamedListView>& views)
{
    for (const NamedListView& view : views) {
        QAction* each = menu.addAction(widgets::tintedIcon(u"eye"_s), QString(view.name).replace(u'&', u"&&"_s));
        connect(each, &QAction::triggered, this, [this, shape = shapeFromJson(view.shape)] { m_page.setShape(shape); });
    }
    QAction* saving = menu.addAction(tr("Save This View …"));
    saving->setObjectName(u"saveView"_s);
    connect(saving, &QAction::triggered, this, &ListMenu::askForName);
    if (views.isEmpty()) {
        return;
    }
    QMenu* removal = menu.addMenu(tr("Remove a View"));
    for (const NamedListView& view : views) {
        QAction* each = removal->addAction(QString(view.name).replace(u'&', u"&&"_s));
        connect(each, &QAction::triggered, this, [this, name = view.name] { removeView(name); });
    }
}

void ListMenu::askForName()
{
    if (isHidden()) {
        m_name->clear();
        show();
        m_draft->begin(u"list/%1/view"_s.arg(m_kind));
    }
    m_name->setFocus();
}

void ListMenu::saveView()
{
    const NamedListView view{m_name->text().trimmed(), toJson(m_page.shape())};
    if (view.name.isEmpty()) {
        return;
    }
    m_desk.write(
        this, {}, [kind = m_kind, view](Office& office) { return ListViewService(office).save(kind, view); },
        [this, view] {
            endNaming();
            m_desk.shell().reporter().done(tr("The view “%1” was saved.").arg(view.name));
        });
}

void ListMenu::endNaming()
{
    m_draft->end();
    hide();
    m_page.firstFocus()->setFocus();
}

void ListMenu::removeView(const QString& name)
{
    m_desk.write(
        this, {}, [kind = m_kind, name](Office& office) { return ListViewService(office).remove(kind, name); },
        [this, name] { m_desk.shell().reporter().done(tr("The view “%1” was removed.").arg(name)); });
}

void ListMenu::retranslate()
{
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_save->setText(tr("Save the View"));
    m_leave->setText(tr("Cancel"));
}

} // namespace ui::record_pages

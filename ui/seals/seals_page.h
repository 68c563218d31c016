// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/seal_service.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QComboBox;

namespace ui::widgets {
class DetailsPane;
class EmptyState;
class PageHeader;
class RecordTable;
class SectionHeader;
} // namespace ui::widgets

namespace ui::seals {

class PacketTableModel;
class WaitingPaperTableModel;

/// What is to be signed and sealed, the packets it travels in, and the scans that close it (week W11). The argument of
/// open(): empty, or "packet/3".
class SealsPage final : public shell::Page
{
    Q_OBJECT

public:
    /// The desk outlives the page.
    explicit SealsPage(shell::Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString railPage() const override;
    void open(const QString& argument) override;
    [[nodiscard]] QString place() const override { return {}; }
    void reload() override;
    void retranslate() override;
    [[nodiscard]] QWidget* detailsPane() override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    struct Contents
    {
        QList<core::services::WaitingPaper> waiting;
        QList<core::services::PacketView> packets;
    };

    [[nodiscard]] static core::Result<Contents> read(core::services::Office& office);
    void makeActions();
    void build();
    void show(const Contents& contents);
    void showChosen();
    void showPaper(const core::services::WaitingPaper& paper);
    void showPacket(const core::services::PacketView& packet);
    [[nodiscard]] const core::services::WaitingPaper* chosenPaper() const;
    [[nodiscard]] const core::services::PacketView* chosenPacket() const;
    void pack();
    /// Says of a chosen paper that cannot be packed why it cannot; false where all can.
    [[nodiscard]] bool sayWhyNotPacked() const;
    void takeOut();
    void fileSigned();
    void editPacket();

    shell::Desk& m_desk;
    qint64 m_awaited = 0; ///< the packet to be chosen as soon as it is listed
    widgets::PageHeader* m_header;
    QComboBox* m_seal;
    widgets::RecordTable* m_waiting;
    WaitingPaperTableModel* m_waitingModel;
    widgets::EmptyState* m_nothingWaits;
    widgets::SectionHeader* m_packetsTitle;
    widgets::RecordTable* m_packets;
    PacketTableModel* m_packetModel;
    widgets::EmptyState* m_noPacket;
    widgets::DetailsPane* m_details;
    bool m_showsPacket = false; ///< the table used last is that of the packets
    QAction* m_pack = nullptr;
    QAction* m_takeOut = nullptr;
    QAction* m_signed = nullptr;
    QAction* m_edit = nullptr;
};

} // namespace ui::seals

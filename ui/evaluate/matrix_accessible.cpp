// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/matrix_accessible.h"

#include "ui/evaluate/confusion_matrix_view.h"

#include <QPointer>

namespace merhan::evaluate {

namespace {

class CellAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CellAccessible(ConfusionMatrixView *view, int index) : m_view(view), m_index(index) {}

    int index() const { return m_index; }

    bool isValid() const override { return m_view && m_index < size() * size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return m_view->picture().sentence(cell());
        return text == QAccessible::Value ? m_view->picture().text(cell()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->picture().rect(cell());
        return QRect(m_view->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->current() == cell();
        state.selected = m_view->picked() == cell();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid()) {
            m_view->setCurrent(cell());
            m_view->pick(cell());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int size() const { return m_view->picture().size(); }
    Cell cell() const { return {m_index / size(), m_index % size()}; }

    QPointer<ConfusionMatrixView> m_view;
    int m_index;
};

} // namespace

MatrixAccessible::MatrixAccessible(ConfusionMatrixView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{}

MatrixAccessible::~MatrixAccessible()
{
    for (const QAccessible::Id id : m_cells)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *MatrixAccessible::make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ConfusionMatrixView *>(object);
    return view ? new MatrixAccessible(view) : nullptr;
}

ConfusionMatrixView *MatrixAccessible::view() const
{
    return qobject_cast<ConfusionMatrixView *>(widget());
}

int MatrixAccessible::childCount() const
{
    const int size = view() ? view()->picture().size() : 0;
    return size * size;
}

QAccessibleInterface *MatrixAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto at = static_cast<std::size_t>(index);
    if (m_cells.size() <= at)
        m_cells.resize(at + 1, 0);
    if (m_cells[at] == 0)
        m_cells[at] = QAccessible::registerAccessibleInterface(new CellAccessible(view(), index));
    return QAccessible::accessibleInterface(m_cells[at]);
}

QAccessibleInterface *MatrixAccessible::childAt(int x, int y) const
{
    const MatrixPicture picture = view()->picture();
    const auto cell = picture.at(view()->mapFromGlobal(QPoint(x, y)));
    return cell ? child(cell->label * picture.size() + cell->predicted) : nullptr;
}

QAccessibleInterface *MatrixAccessible::focusChild() const
{
    const Cell cell = view()->current();
    return view()->hasFocus() ? child(cell.label * view()->picture().size() + cell.predicted)
                              : nullptr;
}

int MatrixAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    return cell ? cell->index() : -1;
}

} // namespace merhan::evaluate

// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of the desktop client includes; precompiled once.
#pragma once

#include "cmake/emesa_pch.h"
#include "models/desk.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

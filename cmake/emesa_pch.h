// SPDX-License-Identifier: GPL-3.0-or-later
// The headers nearly every file includes; precompiled once per target.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

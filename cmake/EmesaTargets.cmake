# SPDX-License-Identifier: GPL-3.0-or-later
include_guard(GLOBAL)

# The Qt headers nearly every file includes are precompiled once, for all targets. Their own definitions (QT_SQL_LIB …)
# come on top of those the header was compiled with and do not reach into it, which is what GCC demands.
if(EMESA_PCH)
    add_library(emesa_pch OBJECT "${CMAKE_SOURCE_DIR}/cmake/emesa_pch.cpp")
    target_link_libraries(emesa_pch PRIVATE emesa_options Qt6::Core)
    set_target_properties(emesa_pch PROPERTIES AUTOMOC OFF)
    target_precompile_headers(emesa_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/emesa_pch.h")

    # Every page knows the desk, and with it the schemas of everything there is; what those cost is paid once.
    if(EMESA_BUILD_CLIENT)
        find_package(Qt6 REQUIRED COMPONENTS Widgets)
        add_library(emesa_ui_pch OBJECT "${CMAKE_SOURCE_DIR}/cmake/emesa_pch.cpp")
        target_link_libraries(emesa_ui_pch PRIVATE emesa_options Qt6::Widgets emesa_models)
        set_target_properties(emesa_ui_pch PROPERTIES AUTOMOC OFF)
        target_precompile_headers(emesa_ui_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/emesa_ui_pch.h")
    endif()
endif()

# emesa_add_module(<name> [UI] SOURCES ... [PUBLIC <targets>] [PRIVATE <targets>])
# A static library "emesa_<name>" with the project's options and, where enabled, the shared precompiled header; UI: the
# one with the widgets.
function(emesa_add_module name)
    cmake_parse_arguments(ARG "NO_PCH;UI" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(emesa_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(emesa_${name} PUBLIC emesa_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(EMESA_PCH AND ARG_UI)
        target_precompile_headers(emesa_${name} REUSE_FROM emesa_ui_pch)
    elseif(EMESA_PCH AND NOT ARG_NO_PCH)
        target_precompile_headers(emesa_${name} REUSE_FROM emesa_pch)
    endif()
endfunction()

# emesa_add_test(<name> SOURCES ... LIBRARIES ... [LABELS unit|net|journey|ui|timing])
# A Qt Test executable in <build>/bin/tests, registered with CTest. Runs offscreen in UTC and the C.UTF-8 locale.
# A test labelled "timing" runs while no other test does.
function(emesa_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE emesa_options Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE EMESA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        EMESA_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
        # What 6.8's QTRY macros expand to narrows. On the sources, so that it comes after the target's -Wconversion.
        set_source_files_properties(${ARG_SOURCES} PROPERTIES COMPILE_OPTIONS -Wno-conversion)
        # Qt up to 6.7 compiles executables as the precompiled header is compiled; from 6.8 on it has to be said.
        target_compile_options(${name} PRIVATE -fPIC)
    endif()
    if(EMESA_PCH)
        set(pch emesa_pch)
        foreach(library emesa_desktop emesa_test_ui_support emesa_ui)
            if(library IN_LIST ARG_LIBRARIES)
                set(pch emesa_ui_pch)
            endif()
        endforeach()
        target_precompile_headers(${name} REUSE_FROM ${pch})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
    if("timing" IN_LIST ARG_LABELS)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
endfunction()

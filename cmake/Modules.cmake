# SPDX-License-Identifier: Apache-2.0
# A module is one folder of core/ or ui/ and one static library. A test links only what it tests.

# merhan_reuses_header(target from): compiled with the precompiled header of `from`. A program is
# compiled as that is (-fPIC, where CMake gives programs -fPIE), or the compiler would refuse it.
function(merhan_reuses_header target from)
    target_precompile_headers(${target} REUSE_FROM ${from})
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
        set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

# merhan_uses_widgets(target): compiled with the precompiled header of Qt's widgets, when what it
# links (the names that follow) does so too.
set_property(GLOBAL PROPERTY MERHAN_WIDGET_TARGETS Qt6::Widgets)
function(merhan_uses_widgets target)
    get_property(known GLOBAL PROPERTY MERHAN_WIDGET_TARGETS)
    foreach(linked IN LISTS ARGN)
        if(MERHAN_PCH AND linked IN_LIST known)
            merhan_reuses_header(${target} merhan_widgets_header)
            string(REGEX REPLACE "^merhan_" "merhan::" alias ${target})
            set_property(GLOBAL APPEND PROPERTY MERHAN_WIDGET_TARGETS ${target} ${alias})
            return()
        endif()
    endforeach()
endfunction()

# merhan_module(audio HEADERS … SOURCES … DEPENDS … PRIVATE_DEPENDS …)
# HEADERS are compiled alone by all_verify_interface_header_sets with what their users get, so a
# header that leaks a private dependency fails there. PRIVATE_DEPENDS never reach who links it.
function(merhan_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;DEPENDS;PRIVATE_DEPENDS")
    add_library(merhan_${name} STATIC ${arg_SOURCES})
    add_library(merhan::${name} ALIAS merhan_${name})
    target_sources(merhan_${name} PUBLIC
        FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    set_target_properties(merhan_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_include_directories(merhan_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(merhan_${name}
        PUBLIC ${arg_DEPENDS}
        PRIVATE ${arg_PRIVATE_DEPENDS} merhan_flags)
    merhan_uses_widgets(merhan_${name} ${arg_DEPENDS})
endfunction()

# merhan_test(tst_mel SOURCES tst_mel.cpp DEPENDS merhan::audio [LABELS audio])
# The shared reference data is looked for at run time; a test that needs it skips aloud without it.
function(merhan_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS")
    add_executable(${name} ${arg_SOURCES})
    # Its one Q_OBJECT is in the first source; AUTOMOC would look for it three times as long.
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${name} PRIVATE
        MERHAN_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared"
        MERHAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        MERHAN_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS} Qt6::Test merhan_flags)
    merhan_uses_widgets(${name} ${arg_DEPENDS})
    # What is tested is compiled as people get it; the test around it needn't be fast.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    # Nor looked through by UBSan, under which it takes twice as long to compile.
    if("undefined" IN_LIST MERHAN_SANITIZE)
        target_compile_options(${name} PRIVATE -fno-sanitize=undefined)
    endif()
    if(TARGET merhan_qt_handovers)
        target_link_libraries(${name} PRIVATE merhan_qt_handovers ${CMAKE_DL_LIBS})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set_tests_properties(${name} PROPERTIES
        LABELS "${folder};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=passive")
    if(arg_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
    endif()
endfunction()

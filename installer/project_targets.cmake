# The ways in which PermitDesk declares a module, a program and a test, and the flags all of them share.

add_library(strict_flags INTERFACE)
target_include_directories(strict_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(strict_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(strict_flags INTERFACE /W4 /WX /utf-8 /permissive- /Zc:__cplusplus)
else()
    target_compile_options(strict_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
        -Wnon-virtual-dtor -Wimplicit-fallthrough -Werror -fstack-protector-strong)
endif()
if(PERMITDESK_SANITIZE)
    target_compile_options(strict_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(strict_flags INTERFACE -fsanitize=address,undefined)
endif()
if(PERMITDESK_FUZZ)
    target_compile_options(strict_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# permitdesk_module(NAME SOURCES … LINKS …): a static library; what it links it also shows to those above it.
function(permitdesk_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PCH_FROM" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC strict_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(arg_PCH_FROM)
        target_precompile_headers(${name} REUSE_FROM ${arg_PCH_FROM})
    endif()
endfunction()

# permitdesk_tests(NAME SOURCES … LINKS …): one test program for one module; every source holds test classes
# that register themselves (tests/support/test_registry.h). PCH_FROM test_support_gui for tests of windows. BY_CLASS makes
# every tst_ source a test of its own to CTest, so that classes are tested side by side and a failure is not lost in much output.
function(permitdesk_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;BY_CLASS" "TIMEOUT;PCH_FROM" "SOURCES;LINKS;LABELS")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE ${arg_LINKS} test_support_gui)
    else()
        target_link_libraries(${name} PRIVATE ${arg_LINKS} test_support)
    endif()
    if(NOT arg_PCH_FROM)
        set(arg_PCH_FROM test_support)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${arg_PCH_FROM})
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${CMAKE_SOURCE_DIR}/tests/data")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(arg_BY_CLASS)
        list(FILTER arg_SOURCES INCLUDE REGEX "tst_[a-z_0-9]+\\.cpp$")
        foreach(source IN LISTS arg_SOURCES)
            permitdesk_class_of(class ${source})
            permitdesk_run_test(${name}.${class} ${name} ${class} -silent)
        endforeach()
    else()
        permitdesk_run_test(${name} ${name})
    endif()
endfunction()

# tst_people_page.cpp holds TstPeoplePage.
function(permitdesk_class_of result source)
    get_filename_component(stem ${source} NAME_WE)
    string(REPLACE "_" ";" words ${stem})
    set(class "")
    foreach(word IN LISTS words)
        string(SUBSTRING ${word} 0 1 first)
        string(SUBSTRING ${word} 1 -1 rest)
        string(TOUPPER ${first} first)
        string(APPEND class ${first}${rest})
    endforeach()
    set(${result} ${class} PARENT_SCOPE)
endfunction()

# One entry of CTest, with a settings folder of its own; takes TIMEOUT and LABELS of the caller.
function(permitdesk_run_test test)
    add_test(NAME ${test} COMMAND ${ARGN})
    set_tests_properties(${test} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PERMITDESK_HOME=${CMAKE_BINARY_DIR}/tests/home-${test}"
        LABELS "${arg_LABELS}")
endfunction()

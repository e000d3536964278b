@echo off
rem Runs Oxus from this checkout on Windows: checks what it needs, builds what is stale, and hands over.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0oxus.ps1" %*
exit /b %ERRORLEVEL%

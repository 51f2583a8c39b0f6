package org.springframework.context.annotation;

public enum ScopedProxyMode { DEFAULT, NO, TARGET_CLASS }

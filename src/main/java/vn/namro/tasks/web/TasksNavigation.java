package vn.namro.tasks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.web.NavigationEntry;

/** The place of this capability in the left column. */
@Configuration(proxyBeanMethods = false)
class TasksNavigation {
    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(25, "/tasks", "tasks.list.title", "task");
    }
}

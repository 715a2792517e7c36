package jp.kasane.tenancy;

import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Wraps the application's pool; the data source of the tables' owner stays as it is. */
final class TellingConnections implements BeanPostProcessor, BeanFactoryAware {

    private static final String POOL = "dataSource";

    private BeanFactory beans = new StaticListableBeanFactory();

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return beanName.equals(POOL) && bean instanceof DataSource pool
                ? new TenantDataSource(pool, beans.getBean(Binding.class), beans.getBean(InstalledTenants.class))
                : bean;
    }
}
